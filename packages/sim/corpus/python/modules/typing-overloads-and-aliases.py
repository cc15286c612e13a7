from dataclasses import dataclass
from typing import Any, Final, Iterable, Iterator, Literal, Optional, Sequence, TypeVar, cast, overload

T = TypeVar("T")
Mode = Literal["r", "w"]
LIMIT: Final = 3


@overload
def double(value: int) -> int: ...
@overload
def double(value: str) -> str: ...
def double(value: Any) -> Any:
    return value * 2


def first(items: Iterable[T], default: Optional[T] = None) -> Optional[T]:
    return next(iter(items), default)


def batches(items: Sequence[T], size: int = LIMIT) -> Iterator[Sequence[T]]:
    yield from (items[at:at + size] for at in range(0, len(items), size))


@dataclass
class File:
    name: str
    mode: Mode = "r"
    lines: "list[str] | None" = None


print(double(4), double("ab"), first([]), first({"k": 1}), first((), 7))
print(list(batches("abcdefgh")), list(batches([1, 2], size=1)))
print(File("a.txt"), File("b.txt", cast(Mode, "w"), []).mode)
print(sorted(File.__annotations__), first.__annotations__.keys(), LIMIT)

#| 8 abab None k 7
#| ['abc', 'def', 'gh'] [[1], [2]]
#| File(name='a.txt', mode='r', lines=None) w
#| ['lines', 'mode', 'name'] dict_keys(['items', 'default', 'return']) 3
