class V:
    def __init__(self, x, y): self.x, self.y = x, y
    def __add__(self, o):
        if not isinstance(o, V): return NotImplemented
        return V(self.x + o.x, self.y + o.y)
    def __radd__(self, o): return V(self.x + o, self.y + o)
    def __sub__(self, o): return V(self.x - o.x, self.y - o.y)
    def __mul__(self, k): return V(self.x * k, self.y * k)
    __rmul__ = __mul__
    def __matmul__(self, o): return self.x * o.x + self.y * o.y
    def __iadd__(self, o): self.x += o.x; self.y += o.y; return self
    def __neg__(self): return V(-self.x, -self.y)
    def __pos__(self): return self
    def __invert__(self): return V(self.y, self.x)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __bool__(self): return bool(self.x or self.y)
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __len__(self): return 2
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __lt__(self, o): return abs(self) < abs(o)
    def __repr__(self): return f"V({self.x!r}, {self.y!r})"
    def __format__(self, s): return f"<{self.x:{s}}|{self.y:{s}}>" if s else repr(self)
    def __call__(self, k): return self * k
    def __contains__(self, k): return k in (self.x, self.y)
    def __iter__(self): yield self.x; yield self.y
    def __divmod__(self, o): return ('dm', o)
    def __pow__(self, n, m=None): return ('pow', n, m)
    def __rpow__(self, n): return ('rpow', n)
    def __round__(self, n=None): return ('round', n)
    def __int__(self): return 7
    def __float__(self): return 7.5
    def __index__(self): return 3
    def __reversed__(self): return iter([self.y, self.x])
    def __floordiv__(self, o): return 'fd'
    def __truediv__(self, o): return 'td'
    def __rtruediv__(self, o): return 'rtd'
    def __mod__(self, o): return 'mod'
    def __and__(self, o): return 'and'
    def __ror__(self, o): return 'ror'
    def __lshift__(self, o): return 'ls'
v, w = V(3, 4), V(1, 2)
print(v + w, 1 + v, v - w, v * 2, 2 * v, v @ w, -v, +v, ~v, abs(v), bool(V(0, 0)), v[0], len(v), v == V(3, 4), v != w, v < w, w < v, v > w, sorted([v, w]), max(v, w))
v += w; print(v, f"{v}", f"{v:03d}", format(v, '.1f'), "{:>3}".format(v), v(3), 4 in v, list(v), [*v], tuple(v), divmod(v, 2), v ** 2, 2 ** v, pow(v, 2, 5), round(v), round(v, 1), int(v), float(v), [10, 20, 30, 40][w], list(reversed(v)), v // 1, v / 1, 1 / v, v % 1, v & 1, 1 | v, v << 1, hex(v), range(w))
try: v + 'a'
except TypeError as e: print(e)
try: v >= w
except TypeError as e: print(e)
x, y = v; print(x, y); print(*v); print({**{}, 'a': v}, [v], (v,), {'k': v}, "%s %r" % (v, v), str([v]), f"{[v]!r} {v!s}")
print(sum([V(1, 1), V(2, 2)], V(0, 0)), any([V(0, 0), V(1, 0)]), all([V(0, 0)]), min([v, w]), not v)
class Cmp:
    def __init__(self, n): self.n = n
    def __le__(self, o): return self.n <= o.n
    def __gt__(self, o): return self.n > o.n
print(Cmp(1) <= Cmp(2), Cmp(1) >= Cmp(2), Cmp(1) < Cmp(2), Cmp(1) == Cmp(1), Cmp(3) > Cmp(2))
class Seq:
    def __getitem__(self, i):
        if i >= 3: raise IndexError
        return i * 10
print(list(Seq()), 20 in Seq(), [x for x in Seq()], max(Seq()), list(zip(Seq(), 'ab')), list(enumerate(Seq())), sum(Seq()))
class It:
    def __init__(self): self.i = 0
    def __iter__(self): return self
    def __next__(self):
        self.i += 1
        if self.i > 3: raise StopIteration
        return self.i
print(list(It()), sum(It()), list(map(lambda x: x + 1, It())), next(It()), dict(zip(It(), 'abc')), [a for a in It() if a > 1], tuple(It()), sorted(It(), reverse=True), set(It()), ','.join(str(x) for x in It()), list(filter(None, It())))

#| V(4, 6) V(4, 5) V(2, 2) V(6, 8) V(6, 8) 11 V(-3, -4) V(3, 4) V(4, 3) 5.0 False 3 2 True True False True True [V(1, 2), V(3, 4)] V(3, 4)
#| V(4, 6) V(4, 6) <004|006> <4.0|6.0> <  4|  6> V(12, 18) True [4, 6] [4, 6] (4, 6) ('dm', 2) ('pow', 2, None) ('rpow', 2) ('pow', 2, 5) ('round', None) ('round', 1) 7 7.5 40 [6, 4] fd td rtd mod and ror ls 0x3 range(0, 3)
#| unsupported operand type(s) for +: 'V' and 'str'
#| '>=' not supported between instances of 'V' and 'V'
#| 4 6
#| 4 6
#| {'a': V(4, 6)} [V(4, 6)] (V(4, 6),) {'k': V(4, 6)} V(4, 6) V(4, 6) [V(4, 6)] [V(4, 6)] V(4, 6)
#| V(3, 3) True False V(1, 2) False
#| True False True False True
#| [0, 10, 20] True [0, 10, 20] 20 [(0, 'a'), (10, 'b')] [(0, 0), (1, 10), (2, 20)] 30
#| [1, 2, 3] 6 [2, 3, 4] 1 {1: 'a', 2: 'b', 3: 'c'} [2, 3] (1, 2, 3) [3, 2, 1] {1, 2, 3} 1,2,3 [1, 2, 3]
