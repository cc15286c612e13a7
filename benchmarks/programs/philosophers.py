import threading

N = 4
forks = [threading.Lock() for _ in range(N)]


def dine(first, second):
    with first:
        with second:
            pass


pairs = [(i, (i + 1) % N) for i in range(N)]
threads = [threading.Thread(target=dine, args=(forks[min(pair)], forks[max(pair)])) for pair in pairs]
for t in threads:
    t.start()
for t in threads:
    t.join()
