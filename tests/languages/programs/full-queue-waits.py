# Room for one: the second piece waits until the first is taken.
#> outcomes 5
import queue
import threading

q = queue.Queue(maxsize=1)

def make():
    for i in (1, 2):
        q.put(i)
        print("put", i)

t = threading.Thread(target=make)
t.start()
print("got", q.get())
print("got", q.get())
t.join()
