#> runs 60
import random
import time
from concurrent.futures import ThreadPoolExecutor


def first():
    time.sleep(random.choice([0, 0.003]))
    return "first"


with ThreadPoolExecutor(max_workers=1) as pool:
    a = pool.submit(first)
    b = pool.submit(str, "second")
    time.sleep(random.choice([0, 0.002]))
    print(b.cancel())

#> seen "False\n"
#> seen "True\n"
