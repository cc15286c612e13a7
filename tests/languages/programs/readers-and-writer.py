# A lock for many readers or one writer: no reader sees half of what the writer does.
#> outcomes 8
import threading

class ReadWriteLock:
    def __init__(self):
        self.free = threading.Condition()
        self.readers = 0
        self.writing = False

    def read(self):
        with self.free:
            while self.writing:
                self.free.wait()
            self.readers += 1

    def read_done(self):
        with self.free:
            self.readers -= 1
            self.free.notify_all()

    def write(self):
        with self.free:
            while self.writing or self.readers:
                self.free.wait()
            self.writing = True

    def write_done(self):
        with self.free:
            self.writing = False
            self.free.notify_all()

lock = ReadWriteLock()
x = y = 0

def reader(name):
    lock.read()
    seen = (x, y)
    lock.read_done()
    print(name, seen[0], seen[1])

def writer():
    global x, y
    lock.write()
    x = 1
    y = 1
    lock.write_done()

threads = [threading.Thread(target=reader, args=("a",)), threading.Thread(target=reader, args=("b",)), threading.Thread(target=writer)]
for t in threads:
    t.start()
for t in threads:
    t.join()
