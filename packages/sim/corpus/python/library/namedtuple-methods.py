from collections import namedtuple
P = namedtuple('P', 'x, y')
p = P(1, y=2); q = p._replace(y=9); print(p, q, p + (3,), p[::-1], [*map(lambda t: t.x, [p, q])], P._fields, sorted([q, p], key=lambda t: t.y), p < q, dict(p._asdict()))

#| P(x=1, y=2) P(x=1, y=9) (1, 2, 3) (2, 1) [1, 1] ('x', 'y') [P(x=1, y=2), P(x=1, y=9)] True {'x': 1, 'y': 2}
