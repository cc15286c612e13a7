from collections import deque
from itertools import islice


def windows(values, size):
    window = deque(maxlen=size)
    for value in values:
        window.append(value)
        if len(window) == size:
            yield tuple(window)


def chunks(values, size):
    iterator = iter(values)
    while chunk := list(islice(iterator, size)):
        yield chunk


def pairs(values):
    iterator = iter(values)
    yield from zip(iterator, iterator)


print(list(windows("abcde", 3)))
print(list(windows([1], 2)))
print(list(chunks(range(7), 3)))
print(list(pairs([1, 2, 3, 4, 5])))
temperatures = [20, 21, 19, 24, 30, 28]
print([round(sum(w) / 3, 2) for w in windows(temperatures, 3)])
print(max(windows(temperatures, 2), key=lambda w: w[1] - w[0]))

#| [('a', 'b', 'c'), ('b', 'c', 'd'), ('c', 'd', 'e')]
#| []
#| [[0, 1, 2], [3, 4, 5], [6]]
#| [(1, 2), (3, 4)]
#| [20.0, 21.33, 24.33, 27.33]
#| (24, 30)
