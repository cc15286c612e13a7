#> runs 60
"""Making thread-local data anew is the work of the thread that comes to it: here it races."""
import threading
n = 0
class Ctx(threading.local):
    def __init__(self):
        global n
        n += 1
        self.x = 0
ctx = Ctx()
def f():
    ctx.x = 5
ts = [threading.Thread(target=f) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(n)

#> seen "3\n"
