def attempt(action):
    try:
        return action()
    except (ValueError, TypeError) as error:
        return f"{type(error).__name__}: {error}"


def two():
    a, b = 1, 2, 3
    return a


def three():
    a, b, c = "ab"
    return a


def starred():
    first, *middle, last = [1]
    return first


def number():
    a, b = 5
    return a


def nested():
    (a, b), c = (1, 2), 3
    [d, [e, *f]] = [4, (5, 6, 7)]
    return a, b, c, d, e, f


for action in (two, three, starred, number, nested):
    print(action.__name__, attempt(action))
head, *tail = "word"
*init, end = range(4)
x, y = y, x = 1, 2
print(head, tail, init, end, x, y)
print([*range(3), *"ab"], {**{"a": 1}, "b": 2, **{"a": 3}}, (*[1], 2), {*[1, 1, 2]})
for index, (key, (low, high)) in enumerate({"a": (1, 2), "b": (3, 4)}.items()):
    print(index, key, low, high)

#| two ValueError: too many values to unpack (expected 2)
#| three ValueError: not enough values to unpack (expected 3, got 2)
#| starred ValueError: not enough values to unpack (expected at least 2, got 1)
#| number TypeError: cannot unpack non-iterable int object
#| nested (1, 2, 3, 4, 5, [6, 7])
#| w ['o', 'r', 'd'] [0, 1, 2] 3 2 1
#| [0, 1, 2, 'a', 'b'] {'a': 3, 'b': 2} (1, 2) {1, 2}
#| 0 a 1 2
#| 1 b 3 4
