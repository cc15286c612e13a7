# Dataclasses taken apart by match.
from dataclasses import dataclass, replace
from math import pi


@dataclass(frozen=True)
class Circle:
    radius: float


@dataclass(frozen=True)
class Box:
    width: float
    height: float


def area(shape):
    match shape:
        case Circle(radius=r):
            return pi * r * r
        case Box(w, h) if w == h:
            return w ** 2
        case Box(w, h):
            return w * h
        case [*parts]:
            return sum(area(part) for part in parts)
        case _:
            raise TypeError(f"no shape: {shape!r}")


for shape in (Circle(1), Box(2, 2), Box(2, 3), [Box(1, 1), Circle(2)]):
    print(shape, f"{area(shape):.3f}")
print(replace(Box(1, 2), height=5), Box(1, 2) == Box(1, 2), len({Box(1, 2), Box(1, 2)}))
try:
    Box(1, 2).width = 3
except AttributeError as problem:
    print(type(problem).__name__, problem)
try:
    area("x")
except TypeError as problem:
    print(problem)

#| Circle(radius=1) 3.142
#| Box(width=2, height=2) 4.000
#| Box(width=2, height=3) 6.000
#| [Box(width=1, height=1), Circle(radius=2)] 13.566
#| Box(width=1, height=5) True 1
#| FrozenInstanceError cannot assign to field 'width'
#| no shape: 'x'
