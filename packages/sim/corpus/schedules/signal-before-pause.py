# A signal that comes between the question and pause() is waited for in vain.
import os
import signal

seen = []


def on_child(number, frame):
    seen.append(number)


signal.signal(signal.SIGCHLD, on_child)
if os.fork() == 0:
    os._exit(0)
if not seen:
    signal.pause()
os.wait()
print("child is over")
#> outcomes 2
#> prints "child is over\n"
#> deadlocks
#> engines graph
