# Waits a second for an answer that may come or not come in time.
#> outcomes 2
import queue
import threading

q = queue.Queue()
t = threading.Thread(target=q.put, args=("answer",))
t.start()
try:
    print(q.get(timeout=1))
except queue.Empty:
    print("too late")
t.join()
