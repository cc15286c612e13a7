#> runs 60
import os
import random
import time

random.seed(os.getpid())
pid = os.fork()
random.seed()
time.sleep(random.choice([0, 0.002]))
if pid == 0:
    os.write(1, b"child\n")
    os._exit(0)
os.write(1, b"parent\n")
os.wait()
os.write(1, b"reaped\n")

#> seen "child\nparent\nreaped\n"
#> seen "parent\nchild\nreaped\n"
