# Two take from one queue: everything is taken once, by either.
#> outcomes 4
import queue
import threading

q = queue.Queue()
for i in range(2):
    q.put(i)

def take(name):
    print(name, q.get())

threads = [threading.Thread(target=take, args=(name,)) for name in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
