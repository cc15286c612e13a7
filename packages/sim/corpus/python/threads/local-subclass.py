#> every schedule
"""A class of thread-local data: every thread that comes to it has it made anew, with the same arguments."""
import threading
class Ctx(threading.local):
    kind = "ctx"
    def __init__(self, start=5):
        self.items = [start]
    def add(self, x):
        self.items.append(x)
        return len(self.items)
    @property
    def total(self):
        return sum(self.items)
ctx = Ctx(7)
out = []
def f(n):
    out.append((ctx.kind, ctx.items, ctx.add(n), ctx.total))
t = threading.Thread(target=f, args=(1,)); t.start(); t.join()
print(out)
print(ctx.kind, ctx.items, ctx.total, isinstance(ctx, Ctx), type(ctx).__name__)
class Plain(threading.local):
    count = 0
p = Plain()
def g():
    p.count += 1
    print(p.count)
g()
t = threading.Thread(target=g); t.start(); t.join()
print(p.count, Plain.count)

#| [('ctx', [7, 1], 2, 8)]
#| ctx [7] 7 True Ctx
#| 1
#| 1
#| 1 0
