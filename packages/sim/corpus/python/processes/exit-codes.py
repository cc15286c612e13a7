import os
import sys
from multiprocessing import Process


def quits():
    sys.exit(3)


def leaves():
    os._exit(4)


def fails():
    raise RuntimeError("child")


def fine():
    pass


if __name__ == "__main__":
    for target in (fine, quits, leaves):
        process = Process(target=target)
        process.start()
        process.join()
        print(target.__name__, process.exitcode)
    process = Process(target=fails, name="failing")
    process.start()
    process.join()
    print("fails", process.exitcode)

#| fine 0
#| quits 3
#| leaves 4
#| fails 1
#! Process failing:
#! Traceback (most recent call last):
#!   File "exit-codes.py", line 15, in fails
#!     raise RuntimeError("child")
#! RuntimeError: child
