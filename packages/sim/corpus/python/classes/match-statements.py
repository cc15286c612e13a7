from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Line:
    start: Point
    end: Point


def describe(value):
    match value:
        case 0 | 1:
            return "bit"
        case int(n) if n < 0:
            return f"negative {n}"
        case bool() | int():
            return "integer"
        case "":
            return "empty text"
        case str() as text:
            return f"text {text!r}"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [first, *rest, last] if first == last:
            return f"ring of {len(rest)}"
        case (first, *_):
            return f"starts with {first}"
        case {"kind": "circle", "r": r, **rest}:
            return f"circle {r} {rest}"
        case {"kind": kind}:
            return f"kind {kind}"
        case Point(x=0, y=0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Line(Point(0, _), end=Point(y=yy)):
            return f"from the axis to {yy}"
        case None:
            return "nothing"
        case _:
            return f"other {type(value).__name__}"


values = [0, 1, -5, 99, True, "", "hi", [], [7], [1, 2, 1], (4, 5), {"kind": "circle", "r": 2, "fill": "red"}, {"kind": "square"}, {}, Point(0, 0),
          Point(2, 2), Point(1, 2), Line(Point(0, 3), Point(4, 5)), None, 2.5, {1, 2}]
for value in values:
    print(f"{value!s:<45} {describe(value)}")

#| 0                                             bit
#| 1                                             bit
#| -5                                            negative -5
#| 99                                            integer
#| True                                          bit
#|                                               empty text
#| hi                                            text 'hi'
#| []                                            empty
#| [7]                                           one 7
#| [1, 2, 1]                                     ring of 1
#| (4, 5)                                        starts with 4
#| {'kind': 'circle', 'r': 2, 'fill': 'red'}     circle 2 {'fill': 'red'}
#| {'kind': 'square'}                            kind square
#| {}                                            other dict
#| Point(x=0, y=0)                               origin
#| Point(x=2, y=2)                               diagonal 2
#| Point(x=1, y=2)                               other Point
#| Line(start=Point(x=0, y=3), end=Point(x=4, y=5)) from the axis to 5
#| None                                          nothing
#| 2.5                                           other float
#| {1, 2}                                        other set
