# Two lines each from main and a thread: any mixture that keeps the order of each.
#> outcomes 6
import threading

def say():
    print("t1")
    print("t2")

t = threading.Thread(target=say)
t.start()
print("m1")
print("m2")
t.join()
