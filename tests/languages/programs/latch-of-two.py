# Main goes on when two of three have finished their part.
#> outcomes 1
import threading

class Latch:
    def __init__(self, count):
        self.count = count
        self.zero = threading.Condition()

    def count_down(self):
        with self.zero:
            if self.count > 0:
                self.count -= 1
            self.zero.notify_all()

    def wait(self):
        with self.zero:
            while self.count > 0:
                self.zero.wait()

latch = Latch(2)
threads = [threading.Thread(target=latch.count_down) for _ in range(3)]
for t in threads:
    t.start()
latch.wait()
print("two of three")
for t in threads:
    t.join()
print("all", latch.count)
