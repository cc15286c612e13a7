#> runs 60
import os
import random
import signal
import time


def on_signal(number, frame):
    print("signal")


signal.signal(signal.SIGUSR1, on_signal)
parent = os.getpid()
pid = os.fork()
if pid == 0:
    random.seed()
    time.sleep(random.choice([0, 0.003]))
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
print("before")
time.sleep(0.0015)
print("after")
os.wait()

#> seen "before\nafter\nsignal\n"
#> seen "before\nsignal\nafter\n"
#> seen "signal\nbefore\nafter\n"
