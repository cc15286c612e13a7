# Two meet: what either says before comes before what either says after.
#> outcomes 4
import threading

here = [threading.Semaphore(0), threading.Semaphore(0)]

def come(me):
    print(me, "comes")
    here[me].release()
    here[1 - me].acquire()
    print(me, "goes")

threads = [threading.Thread(target=come, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
