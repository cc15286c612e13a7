# Names are put into a list under a lock: it shows the order of arrival.
#> outcomes 6
import threading

arrived = []
lock = threading.Lock()

def arrive(name):
    with lock:
        arrived.append(name)

threads = [threading.Thread(target=arrive, args=(name,)) for name in ("ann", "bob", "cy")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(" ".join(arrived))
