# Who does not get the lock at once goes away.
#> outcomes 6
import threading

lock = threading.Lock()

def work(name):
    if lock.acquire(blocking=False):
        print(name, "in")
        lock.release()
    else:
        print(name, "away")

a = threading.Thread(target=work, args=("a",))
b = threading.Thread(target=work, args=("b",))
a.start()
b.start()
a.join()
b.join()
