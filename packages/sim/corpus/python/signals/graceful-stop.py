#> every schedule
"""A child that is told to stop finishes what it does."""
import os
import signal
import time

ready_read, ready_write = os.pipe()
pid = os.fork()
if pid == 0:
    stopped = []

    def stop(number, frame):
        stopped.append(number)

    signal.signal(signal.SIGTERM, stop)
    os.write(ready_write, b"r")
    while not stopped:
        time.sleep(0.01)
    print("child: stopping after signal", stopped[0])
    os._exit(7)
os.read(ready_read, 1)
os.kill(pid, signal.SIGTERM)
_, status = os.waitpid(pid, 0)
print("parent: child left with", os.waitstatus_to_exitcode(status))

#| child: stopping after signal 15
#| parent: child left with 7
