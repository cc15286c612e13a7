#> runs 60
import random
import time
from multiprocessing import Process


def hello(n):
    time.sleep(random.choice([0, 0.003]))
    print("child", n)


if __name__ == "__main__":
    children = [Process(target=hello, args=(n,)) for n in (1, 2)]
    for c in children:
        c.start()
    for c in children:
        c.join()
    print("parent")

#> seen "child 1\nchild 2\nparent\n"
#> seen "child 2\nchild 1\nparent\n"
