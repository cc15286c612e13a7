#> every schedule
"""A signal that comes again while its handler runs is handled afterwards: nobody waits for himself."""
import os
import signal

count = 0


def handler(number, frame):
    global count
    count += 1


signal.signal(signal.SIGUSR1, handler)
parent = os.getpid()
child = os.fork()
if child == 0:
    os.kill(parent, signal.SIGUSR1)
    os.kill(parent, signal.SIGUSR1)
    os._exit(0)
os.waitpid(child, 0)
print(count in (1, 2))

#| True
