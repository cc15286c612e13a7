#> runs 60
import random
import threading
import time

values = [3, 1, 2]


def add(value):
    time.sleep(random.choice([0, 0.001]))
    values.append(value)


def order():
    time.sleep(random.choice([0, 0.001]))
    values.sort()


threads = [threading.Thread(target=add, args=(0,)), threading.Thread(target=order)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(values)

#> seen "[0, 1, 2, 3]\n"
#> seen "[1, 2, 3, 0]\n"
