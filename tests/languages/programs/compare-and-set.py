# Try again until nobody came between: nothing gets lost without holding a lock while adding.
#> outcomes 1
import threading

value = 0
lock = threading.Lock()

def compare_and_set(old, new):
    global value
    with lock:
        if value != old:
            return False
        value = new
        return True

def add(by):
    while True:
        seen = value
        if compare_and_set(seen, seen + by):
            return

threads = [threading.Thread(target=add, args=(by,)) for by in (1, 10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(value)
