#> runs 60
import random
import time
from multiprocessing import Process


def work():
    time.sleep(0.02)
    print("child finished")


if __name__ == "__main__":
    child = Process(target=work)
    child.start()
    time.sleep(random.choice([0, 0.05]))
    child.terminate()
    child.join()
    print(child.exitcode)

#> seen "-15\n"
#> seen "child finished\n0\n"
