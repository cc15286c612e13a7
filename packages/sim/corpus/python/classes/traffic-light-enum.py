# An enum with behaviour, flags, and a walk through its members.
from enum import Enum, Flag, IntEnum, auto, unique


@unique
class Light(Enum):
    RED = "stop"
    GREEN = "go"
    AMBER = "slow"

    def next(self):
        members = list(type(self))
        return members[(members.index(self) + 1) % len(members)]

    @property
    def may_drive(self):
        return self is Light.GREEN


class Level(IntEnum):
    LOW = 1
    HIGH = 5


class Rights(Flag):
    READ = auto()
    WRITE = auto()
    ALL = READ | WRITE


light = Light.RED
for _ in range(4):
    print(light, light.name, light.value, light.may_drive)
    light = light.next()
print(Light("go"), Light["AMBER"], repr(Light.RED), Light.RED in Light, len(Light))
print(sorted(Level, reverse=True), Level.HIGH > 3, Level(1) + 1, max(Level).name)
print(Rights.READ | Rights.WRITE == Rights.ALL, Rights.READ in Rights.ALL, bool(Rights.READ & Rights.WRITE), Rights(0))
try:
    Light("fly")
except ValueError as problem:
    print(problem)

#| Light.RED RED stop False
#| Light.GREEN GREEN go True
#| Light.AMBER AMBER slow False
#| Light.RED RED stop False
#| Light.GREEN Light.AMBER <Light.RED: 'stop'> True 3
#| [<Level.HIGH: 5>, <Level.LOW: 1>] True 2 HIGH
#| True True False Rights(0)
#| 'fly' is not a valid Light
