# Names are given and changed; a daemon is one before it starts.
import threading


def work():
    pass


worker = threading.Thread(target=work, name="first")
print(worker.name, worker.daemon, worker.ident is None, worker.is_alive())
worker.name = "second"
worker.daemon = True
print(worker.getName(), worker.isDaemon())
worker.start()
worker.join()
print(worker.is_alive(), worker.ident is None)
try:
    worker.start()
except RuntimeError as problem:
    print(problem)
print(threading.current_thread().name, threading.main_thread() is threading.current_thread(), threading.active_count())

#| first False True False
#| second True
#| False False
#| threads can only be started once
#| MainThread True 1
