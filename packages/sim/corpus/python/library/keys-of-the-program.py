class K:
    def __init__(self, a, b): self.a = a; self.b = b
    def __eq__(self, o): return isinstance(o, K) and (self.a, self.b) == (o.a, o.b)
    def __hash__(self): return hash((self.a, self.b))
    def __repr__(self): return f"K({self.a},{self.b})"
d = {K(1, 2): 'x'}
print(d[K(1, 2)], K(1, 2) in d, K(2, 1) in d, d.get(K(1, 2)), d.get(K(9, 9)), d)
d[K(1, 2)] = 'y'; d[K(3, 4)] = 'z'; print(d, len(d))
del d[K(1, 2)]; print(d)
s = {K(1, 1), K(1, 1), K(2, 2)}; print(len(s), K(2, 2) in s); s.add(K(1, 1)); s.add(K(5, 5)); print(len(s)); s.discard(K(5, 5)); s.remove(K(1, 1)); print(s)
print({(K(1, 1), 2): 3}[(K(1, 1), 2)])
print([K(1, 1)] == [K(1, 1)], K(1, 1) in [K(1, 1)], (K(1, 2),) == (K(1, 2),), {1: K(1, 1)} == {1: K(1, 1)}, [K(1,1)].index(K(1,1)), [K(1,1), K(1,1)].count(K(1,1)))
class BadHash:
    def __eq__(self, o): return True
try: {BadHash(): 1}
except TypeError as e: print(e)
try: hash(BadHash())
except TypeError as e: print(e)
class Collide:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o): print("eq", self.n, o.n); return self.n == o.n
c = {Collide(1): 1}
c[Collide(2)] = 2
print(len(c), c.setdefault(Collide(2), 5), c.pop(Collide(1)), len(c))
print(set([K(1,1)]) == set([K(1,1)]), set([K(1,1), K(2,2)]) & {K(1,1)}, {K(1,1)} | {K(1,1)}, {K(1,1)} - {K(1,1)})
print({k: v for k, v in [(K(1, 1), 1), (K(1, 1), 2)]}, {x for x in [K(1,1), K(1,1)]}, dict([(K(1,1), 1), (K(1,1), 2)]), dict.fromkeys([K(1,1), K(1,1)]), list(dict.fromkeys([K(1,1), K(1,1)])))

#| x True False x None {K(1,2): 'x'}
#| {K(1,2): 'y', K(3,4): 'z'} 2
#| {K(3,4): 'z'}
#| 2 True
#| 3
#| {K(2,2)}
#| 3
#| True True True True 0 2
#| unhashable type: 'BadHash'
#| unhashable type: 'BadHash'
#| eq 1 2
#| eq 1 2
#| eq 2 2
#| eq 1 1
#| 2 2 1 1
#| True {K(1,1)} {K(1,1)} set()
#| {K(1,1): 2} {K(1,1)} {K(1,1): 2} {K(1,1): None} [K(1,1)]
