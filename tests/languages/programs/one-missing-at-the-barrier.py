# Two at a barrier for three: they wait for ever.
#> outcomes 2
import threading

barrier = threading.Barrier(3)

def work(name):
    print(name, "waits")
    barrier.wait()
    print(name, "goes on")

threads = [threading.Thread(target=work, args=(name,)) for name in ("a", "b")]
for t in threads:
    t.start()
for t in threads:
    t.join()
