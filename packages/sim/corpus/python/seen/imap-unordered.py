#> runs 60
import random
import time
from multiprocessing import Pool


def nap(n):
    random.seed()
    time.sleep(random.choice([0, 0.003]))
    return n


if __name__ == "__main__":
    with Pool(2) as pool:
        print(list(pool.imap_unordered(nap, [1, 2])))

#> seen "[1, 2]\n"
#> seen "[2, 1]\n"
