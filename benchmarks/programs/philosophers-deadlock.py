import threading

N = 4
forks = [threading.Lock() for _ in range(N)]


def dine(first, second):
    with first:
        with second:
            pass


threads = [threading.Thread(target=dine, args=(forks[i], forks[(i + 1) % N])) for i in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
