# Each raises its flag and looks at the other's: with one memory for all, at least one sees the other.
#> outcomes 3
import threading

x = y = 0
seen = [None, None]

def left():
    global x
    x = 1
    seen[0] = y

def right():
    global y
    y = 1
    seen[1] = x

a = threading.Thread(target=left)
b = threading.Thread(target=right)
a.start()
b.start()
a.join()
b.join()
print(seen[0], seen[1])
