# Two workers share four pieces of work; how much each does is open, the sum is not.
#> outcomes 5
import queue
import threading

work = queue.Queue()
done = queue.Queue()
for n in (1, 2, 3, 4):
    work.put(n)
for _ in range(2):
    work.put(None)

def worker():
    count = 0
    while (n := work.get()) is not None:
        count += 1
        done.put(n * n)
    print("pieces:", count)

threads = [threading.Thread(target=worker) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("sum", sum(done.get() for _ in range(4)))
