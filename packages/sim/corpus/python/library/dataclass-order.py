from dataclasses import dataclass, field
@dataclass(order=True)
class T:
    pri: int
    name: str = field(compare=False)
    tags: list = field(default_factory=list, repr=False, compare=False)
ts = [T(3, 'c'), T(1, 'a', ['x']), T(2, 'b')]; print(sorted(ts), min(ts), T(1, 'q') == T(1, 'z'), ts[1].tags)
import heapq
heapq.heapify(ts); print(heapq.heappop(ts).name)

#| [T(pri=1, name='a'), T(pri=2, name='b'), T(pri=3, name='c')] T(pri=1, name='a') True ['x']
#| a
