import queue
import threading


def factorise(n):
    factors, p = [], 2
    while n > 1:
        while n % p == 0:
            factors.append(p)
            n //= p
        p += 1
    return factors


def worker(jobs, results):
    while (n := jobs.get()) is not None:
        results.put((n, factorise(n)))


jobs, results = queue.Queue(), queue.Queue()
threads = [threading.Thread(target=worker, args=(jobs, results)) for _ in range(2)]
for thread in threads:
    thread.start()
numbers = [12, 97, 360]
for n in numbers + [None] * len(threads):
    jobs.put(n)
for thread in threads:
    thread.join()
found = dict(results.get() for _ in numbers)
for n in numbers:
    print(n, "=", " * ".join(map(str, found[n])))
print(jobs.empty(), results.empty())

#| 12 = 2 * 2 * 3
#| 97 = 97
#| 360 = 2 * 2 * 2 * 3 * 3 * 5
#| True True
