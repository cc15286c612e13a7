class Lazy:
    def __init__(self, fn): self.fn = fn
    def __set_name__(self, o, n): self.n = n
    def __get__(self, o, t):
        v = self.fn(o); setattr(o, self.n, v); return v
class A:
    @Lazy
    def big(self): print('made'); return 5
a = A(); print(a.big, a.big)

#| made
#| 5 5
