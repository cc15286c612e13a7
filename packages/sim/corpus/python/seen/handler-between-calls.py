#> runs 60
"""Where the exception of a signal handler comes out: also from a call that has done its work, before the next block is entered."""
import os
import signal
import threading


class Quit(Exception):
    pass


def handler(number, frame):
    raise Quit


def sender():
    os.kill(os.getpid(), signal.SIGUSR1)


signal.signal(signal.SIGUSR1, handler)
thread = threading.Thread(target=sender)
where = "nowhere"
try:
    thread.start()
    try:
        print("working")
    except Quit:
        where = "inner block"
    thread.join()
except Quit:
    where = "outer block"
thread.join()
print(where)

#> seen "outer block\n"
