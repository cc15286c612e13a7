# Everybody who waits is woken, in any order; who comes late sees the open gate.
#> outcomes 6
import threading

opened = False
gate = threading.Condition()

def enter(name):
    with gate:
        while not opened:
            gate.wait()
        print(name)

threads = [threading.Thread(target=enter, args=(name,)) for name in ("a", "b", "c")]
for t in threads:
    t.start()
with gate:
    opened = True
    gate.notify_all()
for t in threads:
    t.join()
