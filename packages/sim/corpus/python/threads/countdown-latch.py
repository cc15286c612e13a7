#> every schedule
import threading


class Latch:
    def __init__(self, count):
        self.count = count
        self.zero = threading.Condition()

    def down(self):
        with self.zero:
            self.count -= 1
            if self.count == 0:
                self.zero.notify_all()

    def wait(self):
        with self.zero:
            while self.count > 0:
                self.zero.wait()


latch = Latch(2)
for _ in range(2):
    threading.Thread(target=latch.down).start()
latch.wait()
print("all are down", latch.count)

#| all are down 0
