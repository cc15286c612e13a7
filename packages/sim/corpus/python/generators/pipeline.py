def numbers(limit):
    for n in range(limit):
        print("make", n)
        yield n


def evens(source):
    for n in source:
        if n % 2 == 0:
            yield n


def squared(source):
    yield from (n * n for n in source)


def take(count, source):
    for _, value in zip(range(count), source):
        yield value


print(list(take(3, squared(evens(numbers(20))))))
lazy = (print("now", x) or x for x in [1, 2])
print("nothing yet")
print(next(lazy), next(lazy), next(lazy, "done"))
print(sum(x * x for x in range(10)), any(x > 3 for x in numbers(6)), max((len(w), w) for w in "a bbb cc".split()))
squares = {n: n * n for n in range(5) if n % 2}
print(squares, {c for c in "hello"} == set("helo"), [(x, y) for x in range(3) for y in range(x)], [[i * j for j in range(3)] for i in range(3)])
matrix = [[1, 2], [3, 4]]
print([value for row in matrix for value in row if value != 2], [x if x > 1 else -x for x in (1, 2)])

#| make 0
#| make 1
#| make 2
#| make 3
#| make 4
#| [0, 4, 16]
#| nothing yet
#| now 1
#| now 2
#| 1 2 done
#| make 0
#| make 1
#| make 2
#| make 3
#| make 4
#| 285 True (3, 'bbb')
#| {1: 1, 3: 9} True [(1, 0), (2, 0), (2, 1)] [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
#| [1, 3, 4] [-1, 2]
