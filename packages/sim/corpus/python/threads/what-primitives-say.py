# How locks, events and semaphores show themselves.
import re
import threading

lock, again, event, gate = threading.Lock(), threading.RLock(), threading.Event(), threading.Semaphore(2)


def show(thing):
    print(re.sub(r"0x[0-9a-f]+|owner=[1-9]\d*", "_", repr(thing)))


show(lock)
show(again)
with lock, again:
    show(lock)
    show(again)
show(event)
event.set()
show(event)
show(gate)
gate.acquire()
show(gate)
show(threading.BoundedSemaphore(3))

#| <unlocked _thread.lock object at _>
#| <unlocked _thread.RLock object owner=0 count=0 at _>
#| <locked _thread.lock object at _>
#| <locked _thread.RLock object _ count=1 at _>
#| <threading.Event at _: unset>
#| <threading.Event at _: set>
#| <threading.Semaphore at _: value=2>
#| <threading.Semaphore at _: value=1>
#| <threading.BoundedSemaphore at _: value=3/3>
