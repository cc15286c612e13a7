from functools import cached_property


class Rectangle:
    computed = 0

    def __init__(self, width, height):
        self.width, self.height = width, height

    @cached_property
    def area(self):
        Rectangle.computed += 1
        return self.width * self.height

    def resized(self, factor):
        return type(self)(self.width * factor, self.height * factor)


class Square(Rectangle):
    def __init__(self, side, _=None):
        super().__init__(side, side)


shapes = [Rectangle(2, 3), Square(4), Square(2).resized(3)]
print([s.area for s in shapes], sum(s.area for s in shapes), Rectangle.computed)
shapes[0].width = 10
print(shapes[0].area, "area" in vars(shapes[0]))
del shapes[0].area
print(shapes[0].area, Rectangle.computed, type(shapes[2]).__name__)
print(isinstance(Rectangle.area, cached_property), Square.__mro__[1] is Rectangle)

#| [6, 16, 36] 58 3
#| 6 True
#| 30 4 Square
#| True True
