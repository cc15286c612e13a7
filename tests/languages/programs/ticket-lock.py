# Numbers are drawn and called in order; who draws first goes first.
#> outcomes 2
import threading

drawn = 0
called = 0
lock = threading.Lock()
call = threading.Condition(lock)

def enter(name):
    global drawn, called
    with lock:
        mine = drawn
        drawn += 1
    with lock:
        while called != mine:
            call.wait()
    print(name, "has", mine)
    with lock:
        called += 1
        call.notify_all()

threads = [threading.Thread(target=enter, args=(name,)) for name in ("a", "b")]
for t in threads:
    t.start()
for t in threads:
    t.join()
