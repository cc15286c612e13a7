from multiprocessing import JoinableQueue, Process, SimpleQueue


def primes_below(limit):
    return [n for n in range(2, limit) if all(n % d for d in range(2, int(n ** 0.5) + 1))]


def worker(jobs, results):
    while True:
        limit = jobs.get()
        if limit is None:
            jobs.task_done()
            return
        results.put((limit, primes_below(limit)))
        jobs.task_done()


if __name__ == "__main__":
    jobs, results = JoinableQueue(), SimpleQueue()
    process = Process(target=worker, args=(jobs, results), name="counter")
    process.start()
    for limit in (10, 30, 3):
        jobs.put(limit)
    jobs.put(None)
    jobs.join()
    process.join()
    while not results.empty():
        limit, primes = results.get()
        print(limit, len(primes), primes[-1])
    print(process.name, process.exitcode)

#| 10 4 7
#| 30 10 29
#| 3 1 2
#| counter 0
