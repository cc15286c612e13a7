#> runs 60
import random
import threading
import time

total = 0


def add(amount):
    global total
    time.sleep(random.choice([0, 0.001]))
    seen = total
    time.sleep(random.choice([0, 0.001]))
    total = seen + amount


threads = [threading.Thread(target=add, args=(n,)) for n in (1, 10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total)

#> seen "1\n"
#> seen "10\n"
#> seen "11\n"
