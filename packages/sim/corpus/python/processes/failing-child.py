# The parent sees how its child ended, not what it raised.
import os
from multiprocessing import Process


def leave(code):
    os._exit(code)


if __name__ == "__main__":
    for code in (0, 3):
        child = Process(target=leave, args=(code,))
        child.start()
        child.join()
        print(code, child.exitcode, child.is_alive())

#| 0 0 False
#| 3 3 False
