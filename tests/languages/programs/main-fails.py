# Main looks at what two threads left and gives up if something got lost.
#> outcomes 2
import threading

x = 0

def add():
    global x
    x += 1

threads = [threading.Thread(target=add) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
if x != 2:
    raise RuntimeError("lost")
print("whole")
