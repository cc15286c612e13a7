# However many ask, it is made once, and everybody sees it made.
#> outcomes 2
import threading

made = None
lock = threading.Lock()

def get():
    global made
    with lock:
        if made is None:
            print("making")
            made = "thing"
        return made

def use(name):
    print(name, get())

threads = [threading.Thread(target=use, args=(name,)) for name in ("a", "b")]
for t in threads:
    t.start()
for t in threads:
    t.join()
