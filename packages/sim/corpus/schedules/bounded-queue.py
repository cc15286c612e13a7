# A queue of one place between producer and consumer keeps the order.
#> outcomes 1
#> prints "0\n1\n2\n"
import queue
import threading
places = queue.Queue(maxsize=1)
def produce():
    for n in range(3):
        places.put(n)
    places.put(None)
def consume():
    while True:
        n = places.get()
        if n is None:
            return
        print(n)
workers = [threading.Thread(target=produce), threading.Thread(target=consume)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
