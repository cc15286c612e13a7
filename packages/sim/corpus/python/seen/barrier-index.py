#> runs 60
import random
import threading
import time

barrier = threading.Barrier(2)


def arrive(name):
    time.sleep(random.choice([0, 0.002]))
    if barrier.wait() == 0:
        print(name, "was first")


threads = [threading.Thread(target=arrive, args=(n,)) for n in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()

#> seen "a was first\n"
#> seen "b was first\n"
