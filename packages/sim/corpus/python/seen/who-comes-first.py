#> runs 60
import random
import threading
import time

winner = []
lock = threading.Lock()


def race(name):
    time.sleep(random.choice([0, 0.002]))
    with lock:
        if not winner:
            winner.append(name)


threads = [threading.Thread(target=race, args=(n,)) for n in "abc"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("winner", winner[0])

#> seen "winner a\n"
#> seen "winner b\n"
#> seen "winner c\n"
