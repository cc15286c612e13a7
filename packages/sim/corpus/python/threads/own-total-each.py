import threading


class Summer(threading.Thread):
    def __init__(self, numbers):
        super().__init__(name=f"sum-{numbers.start}")
        self.numbers = numbers
        self.total = None

    def run(self):
        self.total = sum(self.numbers)


parts = [Summer(range(start, start + 25)) for start in range(0, 100, 25)]
print([p.total for p in parts], parts[0].is_alive())
for part in parts:
    part.start()
for part in parts:
    part.join()
    print(part.name, part.total)
print(sum(p.total for p in parts) == sum(range(100)))
try:
    parts[0].start()
except RuntimeError as error:
    print(error)

#| [None, None, None, None] False
#| sum-0 300
#| sum-25 925
#| sum-50 1550
#| sum-75 2175
#| True
#| threads can only be started once
