from collections import namedtuple
P = namedtuple('P', 'x, y')
p = P(1, y=2); q = p._replace(y=9); print(p, q, p + (3,), p[::-1], [*map(lambda t: t.x, [p, q])], P._fields, sorted([q, p], key=lambda t: t.y), p < q, dict(p._asdict()))
