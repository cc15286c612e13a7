from typing import Callable, Generic, NamedTuple, Optional, Protocol, TypedDict, TypeVar, Union

K = TypeVar("K")
V = TypeVar("V")


class Cache(Generic[K, V]):
    def __init__(self, load: Callable[[K], V], size: int = 2) -> None:
        self._load = load
        self._items: dict[K, V] = {}
        self._size = size
        self.misses = 0

    def get(self, key: K) -> V:
        if key not in self._items:
            self.misses += 1
            if len(self._items) >= self._size:
                del self._items[next(iter(self._items))]
            self._items[key] = self._load(key)
        return self._items[key]


class Named(Protocol):
    name: str


class Person(NamedTuple):
    name: str
    age: Optional[int] = None


class Row(TypedDict, total=False):
    id: int
    tags: list[str]


def greet(who: Union[Named, str]) -> str:
    return f"Hello {who if isinstance(who, str) else who.name}"


cache: Cache[int, str] = Cache(lambda n: "*" * n)
print([cache.get(n) for n in (1, 2, 1, 3, 1)], cache.misses)
print(greet("Bob"), greet(Person("Ann")), Person("Cid", 3)._asdict())
row: Row = {"id": 1}
row["tags"] = ["x"]
print(row, Person._fields, Person.__annotations__.keys(), greet.__annotations__["return"])

#| ['*', '**', '*', '***', '*'] 4
#| Hello Bob Hello Ann {'name': 'Cid', 'age': 3}
#| {'id': 1, 'tags': ['x']} ('name', 'age') dict_keys(['name', 'age']) <class 'str'>
