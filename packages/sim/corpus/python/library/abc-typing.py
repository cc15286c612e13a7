from abc import ABC, abstractmethod, ABCMeta
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def desc(self): return f"{self.name} {self.area()}"
class Sq(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    @property
    def name(self): return 'sq'
print(Sq(2).desc(), isinstance(Sq(1), Shape), issubclass(Sq, Shape))
for c in (Shape,):
    try: c()
    except TypeError as e: print(e)
class Half(Shape):
    def area(self): return 1
try: Half()
except TypeError as e: print(e)
@Shape.register
class Foreign: pass
print(isinstance(Foreign(), Shape), issubclass(Foreign, Shape), sorted(Shape.__abstractmethods__))
from collections.abc import Iterable, Mapping, Sequence, Callable, Iterator, Hashable, Sized, MutableMapping, Set
print(isinstance([], Iterable), isinstance(5, Iterable), isinstance({}, Mapping), isinstance((1,), Sequence), isinstance(len, Callable), isinstance(iter([]), Iterator), isinstance([], Hashable), isinstance('a', Sized), isinstance(set(), Set))
class MD(MutableMapping):
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d[k]
    def __setitem__(self, k, v): self.d[k] = v
    def __delitem__(self, k): del self.d[k]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
m = MD(); m['a'] = 1; m.update(b=2); print(m.get('a'), m.pop('b'), len(m), 'a' in m, list(m.items()), m.setdefault('z', 5))
class SQ(Sequence):
    def __getitem__(self, i): return [1, 2, 3][i]
    def __len__(self): return 3
s = SQ(); print(list(s), 2 in s, s.index(3), list(reversed(s)), s.count(1))
import types, copy
ns = types.SimpleNamespace(a=1, b='x'); print(ns, ns.a, ns == types.SimpleNamespace(a=1, b='x'))
from typing import *
T = TypeVar('T')
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> Optional[T]: return self.items.pop() if self.items else None
st = Stack[int](); st.push(1); print(st.pop(), st.pop(), T)
def f(a: Union[int, str], b: 'Foo' = None, *c: Any) -> Dict[str, List[int]]: return {}
print(f(1), cast(int, 'x'))
class Proto(Protocol):
    def m(self) -> int: ...
class TD(TypedDict):
    a: int
print(TD(a=1), TYPE_CHECKING)
UserId = NewType('UserId', int); print(UserId(5))
a = [1, [2, 3], {'k': [4]}]; b = copy.copy(a); c = copy.deepcopy(a); a[1].append(9); print(b, c)
class Cp:
    def __init__(self): self.l = [1]
x = Cp(); y = copy.copy(x); z = copy.deepcopy(x); x.l.append(2); print(y.l, z.l)
import weakref
r = weakref.ref(x); print(r() is x)
import contextvars
cv = contextvars.ContextVar('cv', default=0); t = cv.set(5); print(cv.get()); cv.reset(t); print(cv.get())
ctx = contextvars.copy_context(); ctx.run(lambda: cv.set(9)); print(cv.get())

#| sq 4 True True
#| Can't instantiate abstract class Shape with abstract methods area, name
#| Can't instantiate abstract class Half with abstract method name
#| True True ['area', 'name']
#| True False True True True True False True True
#| 1 2 1 True [('a', 1)] 5
#| [1, 2, 3] True 2 [3, 2, 1] 1
#| namespace(a=1, b='x') 1 True
#| 1 None ~T
#| {} x
#| {'a': 1} False
#| 5
#| [1, [2, 3, 9], {'k': [4]}] [1, [2, 3], {'k': [4]}]
#| [1, 2] [1]
#| True
#| 5
#| 0
#| 0
