# What belongs to a thread is not shared: each counts for itself.
#> outcomes 2
import threading

mine = threading.local()

def count(name, times):
    mine.n = 0
    for _ in range(times):
        mine.n += 1
    print(name, mine.n)

threads = [threading.Thread(target=count, args=("a", 2)), threading.Thread(target=count, args=("b", 3))]
for t in threads:
    t.start()
for t in threads:
    t.join()
