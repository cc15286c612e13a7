#> every schedule
import atexit
import threading


def goodbye(name, mark="."):
    print("goodbye", name + mark)


@atexit.register
def last():
    print("last of all")


atexit.register(goodbye, "Ada", mark="!")
atexit.register(goodbye, "Bob")
atexit.register(print, "unregistered")
atexit.unregister(print)


def broken():
    raise RuntimeError("in a callback")


atexit.register(broken)


def worker():
    print("worker")


thread = threading.Thread(target=worker)
thread.start()
thread.join()
print("main is done")

#| worker
#| main is done
#| goodbye Bob.
#| goodbye Ada!
#| last of all
#! Exception ignored in atexit callback: <function broken at 0x…>
#! Traceback (most recent call last):
#!   File "atexit-order.py", line 22, in broken
#!     raise RuntimeError("in a callback")
#! RuntimeError: in a callback
