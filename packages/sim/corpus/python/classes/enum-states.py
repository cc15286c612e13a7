from enum import Enum, Flag, IntEnum, auto, unique


class State(Enum):
    NEW = "new"
    READY = "ready"
    RUNNING = "running"
    DONE = "done"

    @property
    def is_final(self):
        return self is State.DONE

    def following(self):
        members = list(State)
        return members[(members.index(self) + 1) % len(members)]


class Level(IntEnum):
    LOW = 1
    HIGH = 10


class Access(Flag):
    READ = auto()
    WRITE = auto()
    RUN = auto()
    ALL = READ | WRITE | RUN


state = State.NEW
while not state.is_final:
    print(state, repr(state), state.name, state.value, end=" -> ")
    state = state.following()
print(state)
print(State("ready"), State["DONE"], State.NEW is State("new"), State.NEW == "new", len(State), list(State)[1])
print(Level.HIGH > Level.LOW, Level.HIGH + 1, Level(1), sorted([Level.HIGH, Level.LOW]), f"{Level.HIGH}", int(Level.LOW))
both = Access.READ | Access.RUN
print(both, Access.WRITE in both, Access.ALL & ~Access.READ, bool(both & Access.WRITE), Access(3))
for bad in (lambda: State("gone"), lambda: State["gone"], lambda: setattr(State, "NEW", 1), lambda: State.NEW < State.DONE):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
except ValueError as error:
    print(error)
print({State.NEW: 1}[State.NEW], State.RUNNING.__class__.__name__, State.__members__.keys())

#| State.NEW <State.NEW: 'new'> NEW new -> State.READY <State.READY: 'ready'> READY ready -> State.RUNNING <State.RUNNING: 'running'> RUNNING running -> State.DONE
#| State.READY State.DONE True False 4 State.READY
#| True 11 1 [<Level.LOW: 1>, <Level.HIGH: 10>] 10 1
#| Access.READ|RUN False Access.WRITE|RUN False Access.READ|WRITE
#| ValueError 'gone' is not a valid State
#| KeyError 'gone'
#| AttributeError cannot reassign member 'NEW'
#| TypeError '<' not supported between instances of 'State' and 'State'
#| duplicate values found in <enum 'Twice'>: B -> A
#| 1 State dict_keys(['NEW', 'READY', 'RUNNING', 'DONE'])
