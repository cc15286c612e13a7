# What does not fit at once is dropped.
#> outcomes 24
import queue
import threading

q = queue.Queue(maxsize=1)

def offer(name):
    try:
        q.put_nowait(name)
        print(name, "kept")
    except queue.Full:
        print(name, "dropped")

threads = [threading.Thread(target=offer, args=(name,)) for name in ("a", "b")]
for t in threads:
    t.start()
print("first is", q.get())
for t in threads:
    t.join()
