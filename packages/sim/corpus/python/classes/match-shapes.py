from dataclasses import dataclass


@dataclass
class Point:
    x: float
    y: float


@dataclass
class Circle:
    centre: Point
    radius: float


@dataclass
class Polygon:
    points: list


def describe(shape):
    match shape:
        case Point(x=0, y=0):
            return "the origin"
        case Point(x, 0) | Point(0, x):
            return f"on an axis at {x}"
        case Point(x, y) if x == y:
            return f"on the diagonal at {x}"
        case Circle(Point(0, 0), r):
            return f"a circle around the origin of radius {r}"
        case Circle(radius=r) if r < 1:
            return "a tiny circle"
        case Polygon([]):
            return "nothing"
        case Polygon([Point(), Point(), Point()]):
            return "a triangle"
        case Polygon([first, *rest]):
            return f"from {first} over {len(rest)} more"
        case _:
            return f"no shape: {shape!r}"


o = Point(0, 0)
for shape in (o, Point(3, 0), Point(0, 4), Point(2, 2), Circle(o, 5), Circle(Point(1, 1), 0.5),
              Polygon([]), Polygon([o, o, o]), Polygon([Point(1, 2), o]), "square"):
    print(describe(shape))

#| the origin
#| on an axis at 3
#| on an axis at 4
#| on the diagonal at 2
#| a circle around the origin of radius 5
#| a tiny circle
#| nothing
#| a triangle
#| from Point(x=1, y=2) over 1 more
#| no shape: 'square'
