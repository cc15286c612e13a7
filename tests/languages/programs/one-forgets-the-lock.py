# Only one of two threads takes the lock: that guards nothing.
#> outcomes 3
import threading

x = 0
lock = threading.Lock()

def careful():
    global x
    with lock:
        x = x + 1

def careless():
    global x
    x = x + 10

a = threading.Thread(target=careful)
b = threading.Thread(target=careless)
a.start()
b.start()
a.join()
b.join()
print(x)
