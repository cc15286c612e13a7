# A handler that wants the lock which the main thread holds waits for ever.
import os
import signal
import threading

lock = threading.Lock()


def handler(number, frame):
    with lock:
        print("handled")


def kill():
    os.kill(os.getpid(), signal.SIGUSR1)


signal.signal(signal.SIGUSR1, handler)
thread = threading.Thread(target=kill)
thread.start()
with lock:
    print("working")
thread.join()
#> deadlocks
#> prints "handled\nworking\n"
#> prints "working\nhandled\n"
#> engines graph
