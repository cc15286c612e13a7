from enum import Enum, Flag, IntEnum, auto, unique


class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.67300e-11 * self.mass / self.radius ** 2


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE


class Level(IntEnum):
    LOW = 1
    HIGH = 10


for planet in Planet:
    print(planet.name, f"{planet.gravity:.2f}")
mine = Permission.READ | Permission.WRITE
print(mine, Permission.WRITE in mine, Permission.EXECUTE in mine, ~mine)
print(mine ^ Permission.READ, bool(mine & Permission.EXECUTE), Permission.ALL)
print(Level.HIGH > Level.LOW, Level.HIGH + 5, sorted([Level.HIGH, Level.LOW]))
print(Level(10), Level["LOW"], Planet.EARTH in Planet)
try:
    Level(7)
except ValueError as error:
    print(error)
try:
    @unique
    class Bad(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)

#| MERCURY 3.70
#| EARTH 9.80
#| Permission.READ|WRITE True False Permission.EXECUTE
#| Permission.WRITE False Permission.ALL
#| True 15 [<Level.LOW: 1>, <Level.HIGH: 10>]
#| 10 1 True
#| 7 is not a valid Level
#| duplicate values found in <enum 'Bad'>: B -> A
