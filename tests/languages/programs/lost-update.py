# Two threads add to a number that nothing guards: one of the additions can get lost.
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
print(x)
