from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, is_dataclass
from typing import List, Optional, ClassVar
@dataclass
class P:
    x: int
    y: int = 0
    tags: List[str] = field(default_factory=list)
    K: ClassVar[int] = 5
p = P(1); q = P(1, 0, [])
print(p, p == q, p != P(2), p.tags is q.tags, P.K)
print(asdict(p), astuple(p), replace(p, y=9), [f.name for f in fields(p)], is_dataclass(p))
try: P()
except TypeError as e: print(e)
try: P(1, 2, 3, 4)
except TypeError as e: print(e)
try: P(1, z=2)
except TypeError as e: print(e)
try: hash(p)
except TypeError as e: print(e)
@dataclass(frozen=True, order=True)
class V:
    a: int
    b: str = 'b'
v = V(1); print(v, hash(v) == hash(V(1)), {v: 1}[V(1)], V(1) < V(2), sorted([V(3), V(1)]), V(1) <= V(1), max(V(1), V(5)))
try: v.a = 3
except FrozenInstanceError as e: print(type(e).__name__, e)
@dataclass
class B(P):
    z: int = 7
    def __post_init__(self): self.s = self.x + self.z
b = B(1, 2); print(b, b.s, isinstance(b, P))
@dataclass(eq=False, repr=False)
class N: x: int
print(N(1) == N(1), '<__main__.N object' in repr(N(1)))
@dataclass
class Node:
    v: int
    nxt: Optional['Node'] = None
n = Node(1, Node(2)); n.nxt.nxt = n; print(n)
match p:
    case P(x=1, y=yy): print("m", yy)
match V(4, 'q'):
    case V(a, b): print(a, b)
@dataclass(kw_only=True)
class KW: a: int; b: int = 2
print(KW(a=1))
try: KW(1)
except TypeError as e: print(e)
@dataclass(slots=True)
class SL: a: int; b: int = 3
s = SL(1); print(s, s.b)
try: s.c = 1
except AttributeError as e: print(e)
try:
    @dataclass
    class Bad: a: list = []
except ValueError as e: print(e)
try:
    @dataclass
    class Bad2:
        a: int = 1
        b: int
except TypeError as e: print(e)
