from collections import deque
def window(it, n):
    d = deque(maxlen=n)
    for x in it:
        d.append(x)
        if len(d) == n: yield tuple(d)
print(list(window(range(5), 3)), deque([1, 2, 3], 2), deque('abc')[1])

#| [(0, 1, 2), (1, 2, 3), (2, 3, 4)] deque([2, 3], maxlen=2) b
