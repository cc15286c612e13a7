# A thread that fails catches it itself; the lock is given back on the way out.
#> outcomes 2
import threading

lock = threading.Lock()

def divide(a, b):
    try:
        with lock:
            if b == 0:
                raise ZeroDivisionError("by nothing")
            print(a // b)
    except ZeroDivisionError as problem:
        print("caught:", problem)

threads = [threading.Thread(target=divide, args=(6, b)) for b in (0, 2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
