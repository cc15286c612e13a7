# Computed once, whoever asks first.
#> every schedule
import threading


class Cache:
    def __init__(self, make):
        self._make = make
        self._lock = threading.Lock()
        self._known = {}
        self.misses = 0

    def __getitem__(self, key):
        with self._lock:
            if key not in self._known:
                self.misses += 1
                self._known[key] = self._make(key)
            return self._known[key]


squares = Cache(lambda n: n * n)
answers = {}


def ask(who, key):
    answers[who] = squares[key]


threads = [threading.Thread(target=ask, args=item) for item in (("a", 4), ("b", 4), ("c", 3))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(answers.items()), squares.misses)

#| [('a', 16), ('b', 16), ('c', 9)] 2
