# Readers share, the writer is alone: the invariant is checked inside.
#> every schedule
import threading


class ReadWriteLock:
    def __init__(self):
        self._guard = threading.Lock()
        self._room = threading.Lock()
        self._readers = 0

    def start_reading(self):
        with self._guard:
            self._readers += 1
            if self._readers == 1:
                self._room.acquire()

    def stop_reading(self):
        with self._guard:
            self._readers -= 1
            if self._readers == 0:
                self._room.release()

    def __enter__(self):
        self._room.acquire()
        return self

    def __exit__(self, *problem):
        self._room.release()


door = ReadWriteLock()
state = {"a": 0, "b": 0}
torn = []


def write():
    with door:
        state["a"] += 1
        state["b"] += 1


def read():
    door.start_reading()
    try:
        if state["a"] != state["b"]:
            torn.append(dict(state))
    finally:
        door.stop_reading()


threads = [threading.Thread(target=job) for job in (write, read, read)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(state, torn)

#| {'a': 1, 'b': 1} []
