# A heap of jobs on a clock of numbers, with ties kept in order.
import heapq
from functools import partial
from itertools import count


class Agenda:
    def __init__(self):
        self._heap, self._order, self.now = [], count(), 0

    def at(self, when, job):
        heapq.heappush(self._heap, (when, next(self._order), job))

    def after(self, delay, job):
        self.at(self.now + delay, job)

    def run(self, until):
        while self._heap and self._heap[0][0] <= until:
            self.now, _, job = heapq.heappop(self._heap)
            job()
        self.now = until


agenda = Agenda()
say = lambda text: print(f"{agenda.now:>3} {text}")


def tick(left):
    say(f"tick {left}")
    if left:
        agenda.after(3, partial(tick, left - 1))


agenda.at(1, partial(tick, 2))
agenda.at(4, partial(say, "lunch"))
agenda.at(4, partial(say, "dessert"))
agenda.at(99, partial(say, "never"))
agenda.run(20)
print(len(agenda._heap), agenda.now)

#|   1 tick 2
#|   4 lunch
#|   4 dessert
#|   4 tick 1
#|   7 tick 0
#| 1 20
