# Each looks before it writes: both can see nothing, never can both see what the other wrote.
#> outcomes 3
import threading

x = y = 0
seen = [None, None]

def left():
    global x
    seen[0] = y
    x = 1

def right():
    global y
    seen[1] = x
    y = 1

a = threading.Thread(target=left)
b = threading.Thread(target=right)
a.start()
b.start()
a.join()
b.join()
print(*seen)
