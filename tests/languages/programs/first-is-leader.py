# Whoever sets the empty name first leads; the others follow.
#> outcomes 18
import threading

leader = None
lock = threading.Lock()

def elect(name):
    global leader
    with lock:
        won = leader is None
        if won:
            leader = name
    print(name, "leads" if won else "follows")

threads = [threading.Thread(target=elect, args=(name,)) for name in ("ann", "bob", "cy")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("leader:", leader)
