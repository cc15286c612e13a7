#> runs 60
import random
import time
from multiprocessing import Manager, Process


def note(names, name):
    time.sleep(random.choice([0, 0.002]))
    names.append(name)


if __name__ == "__main__":
    manager = Manager()
    names = manager.list()
    children = [Process(target=note, args=(names, n)) for n in "ab"]
    for c in children:
        c.start()
    for c in children:
        c.join()
    print(list(names))

#> seen "['a', 'b']\n"
#> seen "['b', 'a']\n"
