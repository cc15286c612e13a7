#> every schedule
import threading


class Buffer:
    def __init__(self, size):
        self.items = []
        self.size = size
        self.changed = threading.Condition()

    def put(self, item):
        with self.changed:
            self.changed.wait_for(lambda: len(self.items) < self.size)
            self.items.append(item)
            self.changed.notify_all()

    def take(self):
        with self.changed:
            while not self.items:
                self.changed.wait()
            item = self.items.pop(0)
            self.changed.notify_all()
            return item


buffer = Buffer(1)
taken = []


def fill():
    for letter in "ab":
        buffer.put(letter)


thread = threading.Thread(target=fill)
thread.start()
for _ in range(2):
    taken.append(buffer.take())
thread.join()
print(taken, buffer.items)

#| ['a', 'b'] []
