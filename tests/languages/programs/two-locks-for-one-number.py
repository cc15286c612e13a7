# Each thread has a lock of its own: they do not keep each other out.
#> outcomes 3
import threading

x = 0

def add(lock, by):
    global x
    with lock:
        x = x + by

a = threading.Thread(target=add, args=(threading.Lock(), 1))
b = threading.Thread(target=add, args=(threading.Lock(), 2))
a.start()
b.start()
a.join()
b.join()
print("x is", x)
