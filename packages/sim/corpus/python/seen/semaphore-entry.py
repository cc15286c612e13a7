#> runs 60
import random
import threading
import time

door = threading.Semaphore(1)
log = []


def enter(name):
    time.sleep(random.choice([0, 0.001]))
    with door:
        log.append(name + " in")
        log.append(name + " out")


threads = [threading.Thread(target=enter, args=(n,)) for n in "xy"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(log)

#> seen "['x in', 'x out', 'y in', 'y out']\n"
#> seen "['y in', 'y out', 'x in', 'x out']\n"
