#> every schedule
import threading

barrier = threading.Barrier(2)
log = []
lock = threading.Lock()


def run(name):
    with lock:
        log.append("first")
    barrier.wait()
    with lock:
        log.append("second")


threads = [threading.Thread(target=run, args=(n,)) for n in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(log, barrier.parties, barrier.n_waiting, barrier.broken)

#| ['first', 'first', 'second', 'second'] 2 0 False
