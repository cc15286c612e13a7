class P:
    __slots__ = ('x', 'y')
    def __init__(self, x, y): self.x = x; self.y = y
p = P(1, 2); print(p.x, p.y)
try: p.z = 3
except AttributeError as e: print(e)
try: print(p.__dict__)
except AttributeError as e: print(e)
del p.x
try: p.x
except AttributeError as e: print(e)
class Q(P):
    __slots__ = ('w',)
q = Q(1, 2); q.w = 3; print(q.w, q.x)
try: q.v = 1
except AttributeError as e: print(e)
class R(P): pass
r = R(1, 2); r.any = 5; print(r.any)
print(P.__slots__)

#| 1 2
#| 'P' object has no attribute 'z'
#| 'P' object has no attribute '__dict__'
#| 'P' object has no attribute 'x'
#| 3 1
#| 'Q' object has no attribute 'v'
#| 5
#| ('x', 'y')
