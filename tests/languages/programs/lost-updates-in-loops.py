# Two threads, three additions each: as few as two may be left.
#> outcomes 5
import threading

x = 0

def add():
    global x
    for _ in range(3):
        x = x + 1

threads = [threading.Thread(target=add) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
