#> every schedule
import threading

ready = threading.Event()
done = threading.Event()
notes = []


def worker():
    ready.wait()
    notes.append("worker saw ready")
    done.set()


thread = threading.Thread(target=worker, name="waiter")
thread.start()
notes.append("main prepares")
print(ready.is_set())
ready.set()
done.wait()
notes.append("main saw done")
thread.join()
print(notes, thread.is_alive(), thread.name)
ready.clear()
print(ready.is_set(), ready.wait(timeout=0.01))

#| False
#| ['main prepares', 'worker saw ready', 'main saw done'] False waiter
#| False False
