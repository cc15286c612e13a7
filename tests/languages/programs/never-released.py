# One of two keeps the lock for ever; the other waits, and so does main.
#> outcomes 2
import threading

lock = threading.Lock()

def greedy(name):
    lock.acquire()
    print(name, "has it")

threads = [threading.Thread(target=greedy, args=(name,)) for name in ("ann", "bob")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("never")
