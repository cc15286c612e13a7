# Each read and each write is indivisible, the two together are not: additions get lost all the same.
#> outcomes 3
import threading

class Atomic:
    def __init__(self, value):
        self.value = value
        self.lock = threading.Lock()

    def load(self):
        with self.lock:
            return self.value

    def store(self, value):
        with self.lock:
            self.value = value

x = Atomic(0)

def work():
    x.store(x.load() + 1)

threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x.load())
