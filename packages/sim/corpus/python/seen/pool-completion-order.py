#> runs 60
import random
import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def nap(n):
    time.sleep(random.choice([0, 0.002]))
    return n


with ThreadPoolExecutor(max_workers=2) as pool:
    print([f.result() for f in as_completed([pool.submit(nap, n) for n in (1, 2, 3)])])

#> seen "[1, 2, 3]\n"
#> seen "[1, 3, 2]\n"
#> seen "[2, 1, 3]\n"
#> seen "[2, 3, 1]\n"
