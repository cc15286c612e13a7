from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, StrEnum
class C(Enum):
    RED = 1
    GREEN = 2
    BLUE = auto()
    CRIMSON = 1
    def hello(self): return f"hi {self.name}"
    @classmethod
    def first(cls): return list(cls)[0]
print(C.RED, repr(C.RED), C.RED.name, C.RED.value, C(2), C['BLUE'], C.BLUE.value, C.CRIMSON is C.RED, list(C), len(C), C.RED.hello(), C.first())
print(C.RED == C.RED, C.RED == 1, C.RED is C(1), C.RED in C, isinstance(C.RED, C), {C.RED: 'r'}[C.RED], C, type(C.RED))
try: C(9)
except ValueError as e: print(e)
try: C['X']
except KeyError as e: print('KeyError', e)
for n, m in C.__members__.items(): print(n, m)
try: C.RED = 5
except AttributeError as e: print(e)
try: C.RED.value = 3
except AttributeError as e: print(e)
try:
    class D(C): X = 1
except TypeError as e: print(e)
class I(IntEnum):
    A = 1
    B = 2
print(I.A, repr(I.A), I.A + 1, I.A < I.B, I.A == 1, sorted([I.B, I.A]), [10, 20, 30][I.B], f"{I.A} {I.A:03d}", int(I.B), {1: 'x'}[I.A], sum(I), max(I), range(I.B), "%d" % I.B, isinstance(I.A, int))
class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
p = Perm.R | Perm.W
print(p, repr(p), Perm.R in p, Perm.X in p, p & Perm.R, ~Perm.R, Perm(0), bool(Perm(0)), p == Perm.RW, p.value, list(Perm), list(p), Perm.R ^ Perm.RW, Perm(5), repr(Perm(5)))
class IF(IntFlag):
    A = 1
    B = 2
print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 4, (IF.A | IF.B) & 1, IF(3) == 3)
class S(StrEnum):
    ONE = auto()
    TWO = 'zwei'
print(S.ONE, repr(S.ONE), S.TWO + '!', S.ONE == 'one', f"{S.TWO}", S('zwei'), S.ONE.upper())
class Col(str, Enum):
    R = 'red'
print(Col.R, Col.R == 'red', repr(Col.R), f"{Col.R}", Col.R.value, Col('red'), Col.R.upper(), 'x' + Col.R, {'red': 1}[Col.R])
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
    @property
    def g(self): return round(self.mass / self.radius, 3)
print(Planet.EARTH, Planet.EARTH.mass, Planet.MARS.g, Planet.EARTH.value)
try:
    @unique
    class U(Enum):
        A = 1
        B = 1
except ValueError as e: print(e)
F = Enum('F', 'X Y Z'); print(list(F), F.X.value, F.Y)
G = Enum('G', {'A': 'a', 'B': 'b'}); print(G.A, list(G))
class W(Enum):
    A = 'a'
    @classmethod
    def _missing_(cls, v): return cls.A
    def __str__(self): return 'W!' + self.value
print(W('zzz'), W.A, f"{W.A}", [W.A])
match C.GREEN:
    case C.RED: print('red')
    case C.GREEN: print('green')
print(C.RED.__class__.__name__, hash(C.RED) == hash(C.RED), C.RED != C.GREEN)
try: C.RED < C.GREEN
except TypeError as e: print(e)
class O(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower()
    AB = auto()
    CD = auto()
print(O.AB.value, O.CD.value)

#| C.RED <C.RED: 1> RED 1 C.GREEN C.BLUE 3 True [<C.RED: 1>, <C.GREEN: 2>, <C.BLUE: 3>] 3 hi RED C.RED
#| True False True True True r <enum 'C'> <enum 'C'>
#| 9 is not a valid C
#| KeyError 'X'
#| RED C.RED
#| GREEN C.GREEN
#| BLUE C.BLUE
#| CRIMSON C.RED
#| cannot reassign member 'RED'
#| <enum 'Enum'> cannot set attribute 'value'
#| <enum 'D'> cannot extend <enum 'C'>
#| 1 <I.A: 1> 2 True True [<I.A: 1>, <I.B: 2>] 30 1 001 2 x 3 2 range(0, 2) 2 True
#| Perm.RW <Perm.RW: 3> True False Perm.R Perm.W|X Perm(0) False True 3 [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] [<Perm.R: 1>, <Perm.W: 2>] Perm.W Perm.R|X <Perm.R|X: 5>
#| 3 <IF.A|B: 3> 5 1 True
#| one <S.ONE: 'one'> zwei! True zwei zwei ONE
#| Col.R True <Col.R: 'red'> Col.R red Col.R RED xred 1
#| Planet.EARTH 5.97 0.189 (5.97, 6.37)
#| duplicate values found in <enum 'U'>: B -> A
#| [<F.X: 1>, <F.Y: 2>, <F.Z: 3>] 1 F.Y
#| G.A [<G.A: 'a'>, <G.B: 'b'>]
#| W!a W!a W!a [<W.A: 'a'>]
#| green
#| C True True
#| '<' not supported between instances of 'C' and 'C'
#| ab cd
