class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return CountdownIterator(self.start)

    def __reversed__(self):
        return iter(range(1, self.start + 1))


class CountdownIterator:
    def __init__(self, at):
        self.at = at

    def __iter__(self):
        return self

    def __next__(self):
        if self.at <= 0:
            raise StopIteration
        self.at -= 1
        return self.at + 1


class Peekable:
    def __init__(self, source):
        self.source = iter(source)
        self.kept = []

    def peek(self, default=None):
        if not self.kept:
            try:
                self.kept.append(next(self.source))
            except StopIteration:
                return default
        return self.kept[0]

    def __iter__(self):
        return self

    def __next__(self):
        return self.kept.pop() if self.kept else next(self.source)


count = Countdown(3)
print(list(count), list(count), list(reversed(count)), 2 in count, max(count), sorted(count), tuple(zip(count, "ab")))
first, *others = count
print(first, others, dict(enumerate(count)), [*map(str, count)], sum(count, 100))
peek = Peekable([1, 2])
print(peek.peek(), peek.peek(), next(peek), next(peek), peek.peek("empty"))
rolls = iter([3, 5, 6, 1])
print(list(iter(lambda: next(rolls), 6)), list(rolls))
iterator = iter([1, 2, 3, 4, 5])
print([pair for pair in zip(iterator, iterator)], list(zip([1, 2], [3, 4], strict=True)))
try:
    list(zip([1], [2, 3], strict=True))
except ValueError as error:
    print(error)
for bad in (lambda: iter(5), lambda: next([1]), lambda: list(5), lambda: [x for x in 7]):
    try:
        bad()
    except TypeError as error:
        print(error)
d = {"a": 1}
try:
    for key in d:
        d["b"] = 2
except RuntimeError as error:
    print(error)

#| [3, 2, 1] [3, 2, 1] [1, 2, 3] True 3 [1, 2, 3] ((3, 'a'), (2, 'b'))
#| 3 [2, 1] {0: 3, 1: 2, 2: 1} ['3', '2', '1'] 106
#| 1 1 1 2 empty
#| [3, 5] [1]
#| [(1, 2), (3, 4)] [(1, 3), (2, 4)]
#| zip() argument 2 is longer than argument 1
#| 'int' object is not iterable
#| 'list' object is not an iterator
#| 'int' object is not iterable
#| 'int' object is not iterable
#| dictionary changed size during iteration
