# A latch: wait until all have come.
#> every schedule
import threading


class Latch:
    def __init__(self, count):
        self._count = count
        self._changed = threading.Condition()

    def count_down(self):
        with self._changed:
            self._count -= 1
            if self._count == 0:
                self._changed.notify_all()

    def wait(self):
        with self._changed:
            while self._count > 0:
                self._changed.wait()


latch = Latch(2)
ready = []


def prepare(name):
    ready.append(name)
    latch.count_down()


for name in ("oven", "dough"):
    threading.Thread(target=prepare, args=(name,)).start()
latch.wait()
print("bake with", " and ".join(sorted(ready)))

#| bake with dough and oven
