#> every schedule
import threading


class ReadWriteLock:
    def __init__(self):
        self.readers = 0
        self.guard = threading.Lock()
        self.resource = threading.Lock()

    def acquire_read(self):
        with self.guard:
            self.readers += 1
            if self.readers == 1:
                self.resource.acquire()

    def release_read(self):
        with self.guard:
            self.readers -= 1
            if self.readers == 0:
                self.resource.release()


lock = ReadWriteLock()
data = {"version": 1, "copy": 1}
consistent = []


def read():
    lock.acquire_read()
    consistent.append(data["version"] == data["copy"])
    lock.release_read()


def write():
    with lock.resource:
        data["version"] += 1
        data["copy"] += 1


threads = [threading.Thread(target=f) for f in (read, write)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(all(consistent), len(consistent), data)

#| True 1 {'version': 2, 'copy': 2}
