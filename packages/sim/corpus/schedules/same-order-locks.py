# Two locks always taken in the same order.
#> outcomes 2
#> never deadlocks
import threading
a, b = threading.Lock(), threading.Lock()
def work(name):
    with a:
        with b:
            print(name)
workers = [threading.Thread(target=work, args=(n,)) for n in ("one", "two")]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
