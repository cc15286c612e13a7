# State as a fold over events.
from dataclasses import dataclass, field
from functools import reduce
from typing import NamedTuple


class Event(NamedTuple):
    kind: str
    amount: int = 0


@dataclass
class State:
    balance: int = 0
    refused: list[Event] = field(default_factory=list)


def apply(state: State, event: Event) -> State:
    match event:
        case Event("deposit", n) if n > 0:
            return State(state.balance + n, state.refused)
        case Event("withdraw", n) if n <= state.balance:
            return State(state.balance - n, state.refused)
        case _:
            return State(state.balance, [*state.refused, event])


events = [Event("deposit", 50), Event("withdraw", 80), Event("withdraw", 20), Event("close")]
final = reduce(apply, events, State())
print(final)
print(*(f"{e.kind:>9}{e.amount:5d}" for e in events), sep="\n")
print(events[0]._replace(amount=1), events[3]._asdict(), Event._fields, Event.__annotations__["amount"].__name__)

#| State(balance=30, refused=[Event(kind='withdraw', amount=80), Event(kind='close', amount=0)])
#|   deposit   50
#|  withdraw   80
#|  withdraw   20
#|     close    0
#| Event(kind='deposit', amount=1) {'kind': 'close', 'amount': 0} ('kind', 'amount') int
