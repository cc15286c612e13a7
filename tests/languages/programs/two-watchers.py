# Two numbers written by two threads, watched by two others in opposite orders: both watchers agree on which came first.
#> outcomes 15
import threading

x = y = 0
seen = {}

def write_x():
    global x
    x = 1

def write_y():
    global y
    y = 1

def watch_x_first():
    seen["a"] = x
    seen["b"] = y

def watch_y_first():
    seen["c"] = y
    seen["d"] = x

threads = [threading.Thread(target=f) for f in (write_x, write_y, watch_x_first, watch_y_first)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(seen["a"], seen["b"], seen["c"], seen["d"])
