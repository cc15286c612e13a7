import math
from abc import ABC, abstractmethod


class Shape(ABC):
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1

    @property
    @abstractmethod
    def area(self):
        """Square units."""

    def __lt__(self, other):
        return self.area < other.area

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r}, {self.area:.2f})"


class Circle(Shape):
    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    @property
    def area(self):
        return math.pi * self.radius ** 2


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = side

    @property
    def area(self):
        return self.side ** 2


shapes = [Circle(2), Square(3), Circle(1), Square(1.5)]
print(sorted(shapes), Shape.count, max(shapes))
try:
    Shape("none")
except TypeError as error:
    print(error)
try:
    shapes[0].area = 5
except AttributeError as error:
    print(error)
print(Shape.__abstractmethods__, issubclass(Circle, Shape), Circle.__mro__[1].__name__)

#| [Square('square', 2.25), Circle('circle', 3.14), Square('square', 9.00), Circle('circle', 12.57)] 4 Circle('circle', 12.57)
#| Can't instantiate abstract class Shape with abstract method area
#| property 'area' of 'Circle' object has no setter
#| frozenset({'area'}) True Shape
