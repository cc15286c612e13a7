# A lock around every addition: nothing gets lost.
#> outcomes 1
import threading

x = 0
lock = threading.Lock()

def add():
    global x
    for _ in range(2):
        with lock:
            x += 1

threads = [threading.Thread(target=add) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
