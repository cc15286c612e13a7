from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Generic, Literal, Optional, Protocol, TypeVar, Union, runtime_checkable

T = TypeVar("T")


class Stack(Generic[T]):
    limit: ClassVar[int] = 10

    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


class Door:
    def close(self):
        return "closed"


class Repository(ABC):
    @abstractmethod
    def get(self, key: str) -> Optional[Any]: ...

    @classmethod
    @abstractmethod
    def open(cls): ...


class Memory(Repository):
    def get(self, key):
        return key * 2

    @classmethod
    def open(cls):
        return cls()


print(Stack[int]().push(1).push(2).items, Memory.open().get("a"))
try:
    Repository()
except TypeError as error:
    print(error)
print(isinstance([], Sequence), isinstance({}, Mapping), isinstance(iter([]), Iterator), isinstance(len, Callable), isinstance(5, Iterable), issubclass(dict, Mapping))


def f(x: int | None = None, *, mode: Literal["a", "b"] = "a") -> Union[int, str]:
    return x or mode


print(f(), f(3), isinstance(3, int | str), isinstance(None, int | None))

#| [1, 2] aa
#| Can't instantiate abstract class Repository with abstract methods get, open
#| True True True True False True
#| a 3 True True
