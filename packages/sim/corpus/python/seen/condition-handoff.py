#> runs 60
import random
import threading
import time

ready = threading.Condition()
boxes = []


def take(name):
    with ready:
        while not boxes:
            ready.wait()
        print(name, "takes", boxes.pop())


threads = [threading.Thread(target=take, args=(n,)) for n in "ab"]
for t in threads:
    t.start()
time.sleep(random.choice([0, 0.002]))
for box in (1, 2):
    with ready:
        boxes.append(box)
        ready.notify()
    time.sleep(random.choice([0, 0.002]))
for t in threads:
    t.join()

#> seen "a takes 1\nb takes 2\n"
#> seen "a takes 2\nb takes 1\n"
#> seen "b takes 2\na takes 1\n"
