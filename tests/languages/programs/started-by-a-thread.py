# A thread starts another and goes on: only the start is ordered.
#> outcomes 8
import threading

def inner():
    print("inner")

def outer():
    t = threading.Thread(target=inner)
    print("before")
    t.start()
    print("after")
    t.join()

t = threading.Thread(target=outer)
t.start()
print("main")
t.join()
