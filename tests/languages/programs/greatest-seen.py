# Compare and write without a lock: the greatest can be overwritten by a smaller one.
#> outcomes 3
import threading

greatest = 0

def offer(n):
    global greatest
    if n > greatest:
        greatest = n

threads = [threading.Thread(target=offer, args=(n,)) for n in (3, 9, 5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(greatest)
