#> runs 60
import random
import time
from multiprocessing import Process, Value


def add(total):
    time.sleep(random.choice([0, 0.001]))
    seen = total.value
    time.sleep(random.choice([0, 0.001]))
    total.value = seen + 1


if __name__ == "__main__":
    total = Value("i", 0)
    children = [Process(target=add, args=(total,)) for _ in range(2)]
    for c in children:
        c.start()
    for c in children:
        c.join()
    print(total.value)

#> seen "1\n"
#> seen "2\n"
