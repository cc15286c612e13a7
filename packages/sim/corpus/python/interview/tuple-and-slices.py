point = (3, 4)
x, y = point
print(x, y, point + (5,), point * 2, point.index(4), point.count(3), len(point), (1,) < (1, 0), hash(point) == hash((3, 4)))
try:
    point[0] = 1
except TypeError as error:
    print(error)
text = "abcdefgh"
print(text[2:5], text[:-3], text[::3], text[5:1:-1], text[100:], text[-100:2], text[slice(1, 4)], text[::-2])
s = slice(None, None, 2)
print(s, s.indices(7), list(range(7))[s], slice(1, 5).step, range(20)[s][1])
values = list(range(8))
values[2:2] = ["in", "serted"]
values[-1:] = []
values[::4] = "xyz"
print(values)
nested = ([1], [2])
nested[0].append(9)
print(nested, tuple(reversed(nested)), tuple("ab") + tuple([1]), divmod(17, 5), (lambda *t: t)(1, 2))
(a, (b, c)), *rest = (1, (2, 3)), 4, 5
print(a, b, c, rest)

#| 3 4 (3, 4, 5) (3, 4, 3, 4) 1 1 2 True True
#| 'tuple' object does not support item assignment
#| cde abcde adg fedc  ab bcd hfdb
#| slice(None, None, 2) (0, 7, 2) [0, 2, 4, 6] None 2
#| ['x', 1, 'in', 'serted', 'y', 3, 4, 5, 'z']
#| ([1, 9], [2]) ([2], [1, 9]) ('a', 'b', 1) (3, 2) (1, 2)
#| 1 2 3 [4, 5]
