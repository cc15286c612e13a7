# Look, lock, look again: made once, and mostly without the lock.
#> outcomes 4
import threading

made = None
lock = threading.Lock()

def get(name):
    global made
    if made is None:
        with lock:
            if made is None:
                print(name, "makes")
                made = "thing"
    return made

def use(name):
    thing = get(name)
    print(name, thing)

threads = [threading.Thread(target=use, args=(name,)) for name in ("a", "b")]
for t in threads:
    t.start()
for t in threads:
    t.join()
