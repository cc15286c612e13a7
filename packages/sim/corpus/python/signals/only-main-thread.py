import os
import signal
import threading


def handler(number, frame):
    print("handled in", threading.current_thread().name)


def worker():
    try:
        signal.signal(signal.SIGUSR1, handler)
    except ValueError as error:
        print("worker:", error)
    os.kill(os.getpid(), signal.SIGUSR1)


signal.signal(signal.SIGUSR1, handler)
thread = threading.Thread(target=worker, name="worker")
thread.start()
thread.join()

#| worker: signal only works in main thread of the main interpreter
#| handled in MainThread
