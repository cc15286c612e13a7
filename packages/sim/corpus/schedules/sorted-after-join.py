# Sorting the items of a dict runs library code: it may not overtake the joins.
#> outcomes 2
import threading
d = {}
def f(i):
    d[1] = i
    d[i] = 0
ts = [threading.Thread(target=f, args=(i,)) for i in (2, 3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(d.items()))
