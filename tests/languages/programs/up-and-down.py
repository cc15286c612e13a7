# One thread adds, one takes away; the end need not be zero.
#> outcomes 5
import threading

level = 0

def up():
    global level
    for _ in range(2):
        level += 1

def down():
    global level
    for _ in range(2):
        level -= 1

a = threading.Thread(target=up)
b = threading.Thread(target=down)
a.start()
b.start()
a.join()
b.join()
print(level)
