#> every schedule
"""SIGCHLD tells a parent that a child is over; the handler reaps it."""
import os
import signal
import time

reaped = {}


def on_child(number, frame):
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if pid == 0:
            return
        reaped[pid] = os.waitstatus_to_exitcode(status)


signal.signal(signal.SIGCHLD, on_child)
go_read, go_write = os.pipe()
child = os.fork()
if child == 0:
    os.read(go_read, 1)
    os._exit(3)
os.write(go_write, b"x")
while child not in reaped:
    time.sleep(0.01)
print("reaped with", reaped[child], "of", len(reaped))

#| reaped with 3 of 1
