# A bounded buffer by hand: one lock, two conditions.
#> every schedule
import threading
from collections import deque


class Buffer:
    def __init__(self, size):
        self.items = deque()
        self.size = size
        lock = threading.Lock()
        self.not_full = threading.Condition(lock)
        self.not_empty = threading.Condition(lock)

    def put(self, item):
        with self.not_full:
            while len(self.items) == self.size:
                self.not_full.wait()
            self.items.append(item)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            self.not_empty.wait_for(lambda: self.items)
            item = self.items.popleft()
            self.not_full.notify()
            return item


buffer = Buffer(2)
taken = []


def produce():
    for n in range(4):
        buffer.put(n * n)
    buffer.put(None)


def consume():
    while (item := buffer.get()) is not None:
        taken.append(item)


pair = [threading.Thread(target=produce), threading.Thread(target=consume)]
for t in pair:
    t.start()
for t in pair:
    t.join()
print(taken, len(buffer.items))

#| [0, 1, 4, 9] 0
