# Each thread reads back what may be the other one's.
#> outcomes 4
import threading
d = {}
def f(i):
    d[1] = i
    d[i] = d.get(1)
ts = [threading.Thread(target=f, args=(i,)) for i in (2, 3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(d.items()))
