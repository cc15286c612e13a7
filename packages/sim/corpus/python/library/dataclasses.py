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

#| P(x=1, y=0, tags=[]) True True False 5
#| {'x': 1, 'y': 0, 'tags': []} (1, 0, []) P(x=1, y=9, tags=[]) ['x', 'y', 'tags'] True
#| P.__init__() missing 1 required positional argument: 'x'
#| P.__init__() takes from 2 to 4 positional arguments but 5 were given
#| P.__init__() got an unexpected keyword argument 'z'
#| unhashable type: 'P'
#| V(a=1, b='b') True 1 True [V(a=1, b='b'), V(a=3, b='b')] True V(a=5, b='b')
#| FrozenInstanceError cannot assign to field 'a'
#| B(x=1, y=2, tags=[], z=7) 8 True
#| False True
#| Node(v=1, nxt=Node(v=2, nxt=...))
#| m 0
#| 4 q
#| KW(a=1, b=2)
#| KW.__init__() takes 1 positional argument but 2 were given
#| SL(a=1, b=3) 3
#| 'SL' object has no attribute 'c'
#| mutable default <class 'list'> for field a is not allowed: use default_factory
#| non-default argument 'b' follows default argument
