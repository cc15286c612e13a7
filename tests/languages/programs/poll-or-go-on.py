# Looks once whether something is there, and goes on either way.
#> outcomes 2
import queue
import threading

q = queue.Queue()

t = threading.Thread(target=q.put, args=("letter",))
t.start()
try:
    print(q.get_nowait())
except queue.Empty:
    print("nothing yet")
t.join()
