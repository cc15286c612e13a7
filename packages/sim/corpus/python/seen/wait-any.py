#> runs 60
import os
import random
import time

children = {}
for number in (1, 2):
    pid = os.fork()
    if pid == 0:
        random.seed()
        time.sleep(random.choice([0, 0.002]))
        os._exit(number)
    children[pid] = number
order = []
for _ in children:
    pid, status = os.wait()
    order.append(os.waitstatus_to_exitcode(status))
print(order)

#> seen "[1, 2]\n"
#> seen "[2, 1]\n"
