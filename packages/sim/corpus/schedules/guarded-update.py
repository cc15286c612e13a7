# The same under a lock: one outcome, no race.
#> outcomes 1
#> prints "2\n"
#> race-free
import threading
total = 0
guard = threading.Lock()
def add():
    global total
    with guard:
        total = total + 1
workers = [threading.Thread(target=add) for _ in range(2)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
print(total)
