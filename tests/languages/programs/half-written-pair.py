# Without a lock a reader sees the new first half with the old second half (never the other way round: the second is read first).
#> outcomes 3
import threading

x = y = 0

def write():
    global x, y
    x = 1
    y = 1

def read():
    b = y
    a = x
    print(a, b)

w = threading.Thread(target=write)
r = threading.Thread(target=read)
w.start()
r.start()
w.join()
r.join()
