from enum import Enum, StrEnum, auto


class Light(Enum):
    GREEN = ("go", 30)
    YELLOW = ("slow", 3)
    RED = ("stop", 20)

    def __new__(cls, action, seconds):
        member = object.__new__(cls)
        member._value_ = len(cls.__members__) + 1
        member.action = action
        member.seconds = seconds
        return member

    @property
    def next(self):
        members = list(Light)
        return members[(members.index(self) + 1) % len(members)]

    @classmethod
    def cycle_length(cls):
        return sum(light.seconds for light in cls)

    @classmethod
    def _missing_(cls, value):
        return next((light for light in cls if light.action == value), None)


class Suit(StrEnum):
    HEARTS = auto()
    SPADES = auto()


light = Light.GREEN
for _ in range(4):
    print(light, light.value, light.action, repr(light))
    light = light.next
print(Light.cycle_length(), Light("stop"), Light(2).name, list(Light.__members__))
print(Suit.HEARTS, Suit.SPADES == "spades", Suit("hearts").upper(), f"{Suit.SPADES:>8}", repr(Suit.HEARTS))
try:
    Light("fly")
except ValueError as error:
    print(error)
try:
    Light.GREEN = 1
except AttributeError as error:
    print(error)
print({Light.RED: "x"}[Light.RED], Light.RED is Light["RED"], Light.RED != Light.GREEN, isinstance(Light.RED, Light))

#| Light.GREEN 1 go <Light.GREEN: 1>
#| Light.YELLOW 2 slow <Light.YELLOW: 2>
#| Light.RED 3 stop <Light.RED: 3>
#| Light.GREEN 1 go <Light.GREEN: 1>
#| 53 Light.RED YELLOW ['GREEN', 'YELLOW', 'RED']
#| hearts True HEARTS   spades <Suit.HEARTS: 'hearts'>
#| 'fly' is not a valid Light
#| cannot reassign member 'GREEN'
#| x True True True
