# A barrier between two phases: nobody is in the second while somebody is in the first.
#> outcomes 6
import threading

barrier = threading.Barrier(3)

def work(name):
    print("first", name)
    barrier.wait()
    print("second")

threads = [threading.Thread(target=work, args=(name,)) for name in ("a", "b", "c")]
for t in threads:
    t.start()
for t in threads:
    t.join()
