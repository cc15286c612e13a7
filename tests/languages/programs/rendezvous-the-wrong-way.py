# Each waits before it says that it is here: both wait for ever.
#> outcomes 2
import threading

here = [threading.Semaphore(0), threading.Semaphore(0)]

def come(me):
    print(me, "comes")
    here[1 - me].acquire()
    here[me].release()
    print(me, "goes")

threads = [threading.Thread(target=come, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
