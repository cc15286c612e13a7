# A pool of two workers fed by a queue; None ends a worker.
#> every schedule
import queue
import threading


class Pool:
    def __init__(self, size):
        self.jobs = queue.Queue()
        self.results = {}
        self.workers = [threading.Thread(target=self._work) for _ in range(size)]
        for worker in self.workers:
            worker.start()

    def _work(self):
        while True:
            job = self.jobs.get()
            if job is None:
                return
            key, function, arguments = job
            try:
                self.results[key] = function(*arguments)
            except Exception as problem:
                self.results[key] = problem

    def submit(self, key, function, *arguments):
        self.jobs.put((key, function, arguments))

    def close(self):
        for _ in self.workers:
            self.jobs.put(None)
        for worker in self.workers:
            worker.join()


pool = Pool(2)
pool.submit("sum", sum, [1, 2, 3])
pool.submit("bad", int, "x")
pool.close()
for key in sorted(pool.results):
    print(key, repr(pool.results[key]))

#| bad ValueError("invalid literal for int() with base 10: 'x'")
#| sum 6
