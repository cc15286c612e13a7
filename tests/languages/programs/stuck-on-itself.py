# Taking a lock that one already holds, where holding is not counted: stuck at once. The other thread can still be served before.
#> outcomes 2
import threading

gate = threading.Semaphore(1)

def twice():
    gate.acquire()
    print("once")
    gate.acquire()
    print("twice")

def other():
    gate.acquire()
    print("other")
    gate.release()

a = threading.Thread(target=twice)
b = threading.Thread(target=other)
a.start()
b.start()
a.join()
b.join()
