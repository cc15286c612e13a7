import enum
import types


class Color(enum.Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1

    @classmethod
    def parse(cls, text):
        return cls[text.upper()]


class Planet(enum.Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.4e23, 3.4e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return round(6.674e-11 * self.mass / self.radius ** 2, 2)


class Permission(enum.IntFlag):
    R = 4
    W = 2
    X = 1


print(Color.CRIMSON is Color.RED, list(Color), Color.parse("green"), Color.__members__["CRIMSON"])
print([(p.name, p.gravity) for p in Planet], Permission.R | Permission.X, Permission(6), Permission.R in Permission(7), ~Permission.X & 7)
space = types.SimpleNamespace(a=1, b="x")
space.c = [1]
print(space, space == types.SimpleNamespace(a=1, b="x", c=[1]), isinstance(lambda: 0, types.FunctionType), types.MappingProxyType({"k": 1})["k"])
Weekday = enum.Enum("Weekday", "MON TUE")
print(Weekday.TUE.value, list(Weekday), isinstance(Weekday.MON, Weekday), Weekday(1))
print(isinstance((n for n in ()), types.GeneratorType), type(print) is types.BuiltinFunctionType)

#| True [<Color.RED: 1>, <Color.GREEN: 2>] Color.GREEN Color.RED
#| [('EARTH', 9.82), ('MARS', 3.69)] 5 6 True 6
#| namespace(a=1, b='x', c=[1]) True True 1
#| 2 [<Weekday.MON: 1>, <Weekday.TUE: 2>] True Weekday.MON
#| True True
