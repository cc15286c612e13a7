# Adding as one indivisible operation (Python has none for numbers; a lock makes one): nothing gets lost.
#> outcomes 2
import threading

class Atomic:
    def __init__(self, value):
        self._value = value
        self._lock = threading.Lock()

    def add(self, by):
        with self._lock:
            self._value += by
            return self._value

x = Atomic(0)

def work():
    print("now", x.add(1))

threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end", x.add(0))
