#> every schedule
"""A PriorityQueue asks the program's own __lt__, and keeps equals in the order of its heap."""
import queue
import threading
from dataclasses import dataclass, field
from typing import Any


class Patient:
    def __init__(self, urgency, name):
        self.urgency = urgency
        self.name = name

    def __lt__(self, other):
        return self.urgency < other.urgency


@dataclass(order=True)
class Job:
    priority: int
    run: Any = field(compare=False)


ward = queue.PriorityQueue()
for urgency, name in ((1, "Ada"), (1, "Bo"), (1, "Cy"), (1, "Di"), (0, "Eve"), (1, "Flo")):
    ward.put(Patient(urgency, name))
print([ward.get().name for _ in range(6)])

pairs = queue.PriorityQueue()
pairs.put((1, Patient(2, "second")))
pairs.put((1, Patient(1, "first")))
print(pairs.get()[1].name, pairs.get()[1].name)

jobs = queue.PriorityQueue()
done = []
for priority in (5, 1, 3):
    jobs.put(Job(priority, done.append))
jobs.put(Job(99, None))


def worker():
    while (job := jobs.get()).run is not None:
        job.run(job.priority)
        jobs.task_done()
    jobs.task_done()


thread = threading.Thread(target=worker)
thread.start()
jobs.join()
thread.join()
print(done, jobs.unfinished_tasks)


class Mute:
    pass


silent = queue.PriorityQueue()
silent.put((1, Mute()))
try:
    silent.put((1, Mute()))
except TypeError as error:
    print("put:", error)

#| ['Eve', 'Cy', 'Flo', 'Bo', 'Ada', 'Di']
#| first second
#| [1, 3, 5] 0
#| put: '<' not supported between instances of 'Mute' and 'Mute'
