# Two resources of one permit each, asked for in opposite orders.
#> outcomes 3
import threading

printer = threading.Semaphore(1)
scanner = threading.Semaphore(1)

def copy(name, first, second):
    first.acquire()
    second.acquire()
    print(name, "copies")
    second.release()
    first.release()

a = threading.Thread(target=copy, args=("ann", printer, scanner))
b = threading.Thread(target=copy, args=("bob", scanner, printer))
a.start()
b.start()
a.join()
b.join()
