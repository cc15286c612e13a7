# Windows, batches and a peekable iterator, all lazy.
from collections import deque
from itertools import chain, islice


def windows(items, size):
    it = iter(items)
    window = deque(islice(it, size), maxlen=size)
    if len(window) == size:
        yield tuple(window)
    for item in it:
        window.append(item)
        yield tuple(window)


def batches(items, size):
    it = iter(items)
    while batch := list(islice(it, size)):
        yield batch


class Peekable:
    def __init__(self, items):
        self._it = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._it)

    def peek(self, default=None):
        try:
            first = next(self._it)
        except StopIteration:
            return default
        self._it = chain([first], self._it)
        return first


print(list(windows(range(5), 3)), list(windows("ab", 3)))
print(list(batches("abcdefg", 3)))
p = Peekable([1, 2])
print(p.peek(), next(p), p.peek(), list(p), p.peek("none"))


def running_mean():
    total = count = 0
    mean = None
    while True:
        value = yield mean
        total, count = total + value, count + 1
        mean = total / count


mean = running_mean()
next(mean)
print([mean.send(v) for v in (4, 8, 3)])
mean.close()

#| [(0, 1, 2), (1, 2, 3), (2, 3, 4)] []
#| [['a', 'b', 'c'], ['d', 'e', 'f'], ['g']]
#| 1 1 2 [2] none
#| [4.0, 6.0, 5.0]
