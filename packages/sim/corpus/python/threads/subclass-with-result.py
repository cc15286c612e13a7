#> every schedule
import threading


class Worker(threading.Thread):
    def __init__(self, numbers):
        super().__init__(name=f"sum-of-{len(numbers)}", daemon=False)
        self.numbers = numbers
        self.result = None

    def run(self):
        self.result = sum(self.numbers)


workers = [Worker(range(n)) for n in (3, 5, 10)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print([worker.result for worker in workers], [worker.name for worker in workers])
print(workers[0].daemon, workers[0].is_alive(), isinstance(workers[0], threading.Thread))
try:
    workers[0].start()
except RuntimeError as error:
    print(error)
try:
    Worker([]).join()
except RuntimeError as error:
    print(error)

#| [3, 10, 45] ['sum-of-3', 'sum-of-5', 'sum-of-10']
#| False False True
#| threads can only be started once
#| cannot join thread before it is started
