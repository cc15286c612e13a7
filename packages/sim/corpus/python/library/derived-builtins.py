class I(int):
    def __new__(cls, v, extra=None):
        o = super().__new__(cls, v); o.extra = extra; return o
    def __add__(self, o): return I(int(self) + int(o), 'sum')
    def double(self): return self * 2
i = I(5, 'e'); print(i, i + 3, (i + 3).extra, type(i + 3), i.double(), type(i.double()), i > 3, i == 5, hash(i) == hash(5), repr(i), f"{i:04d}", [i], i.extra)
print(isinstance(i, int), {5: 'a'}[i], [10,20,30,40,50,60][i], range(i), i.bit_length())
class S(str):
    def shout(self): return self.upper() + '!'
    def __repr__(self): return 'S(' + super().__repr__() + ')'
s = S('hey'); print(s, s.shout(), len(s), s + 'x', type(s + 'x'), [s], s == 'hey', s[0], 'h' in s, {'hey': 1}[s], s.split('e'), f"{s:>6}", "%s" % s, ''.join([s, s]), s * 2)
class L(list):
    def __init__(self, *a): super().__init__(a); self.name = 'L'
    def append(self, x): print("append", x); super().append(x)
    def total(self): return sum(self)
l = L(3, 1, 2); l.append(4); print(l, len(l), l.total(), sorted(l), l[1:], type(l[1:]), l.name, l == [3, 1, 2, 4], l + [1]); l.sort(); print(l, isinstance(l, list))
class D(dict):
    def __missing__(self, k): return k * 2
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
d = D(a=1); d['b'] = 1; print(d, d['zz'], d.get('q'), len(d), list(d), isinstance(d, dict), 'a' in d); d.update(c=5); print(d)
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
t = T(1, 2); print(t, t.first, len(t), t == (1, 2), hash(t) == hash((1, 2)), {t: 1}[(1, 2)], [*t])
class St(set):
    def add2(self, x): self.add(x); self.add(x + 1)
st = St([1]); st.add2(5); print(sorted(st), len(st), 5 in st, st)
class F(float):
    def __repr__(self): return 'F!' + super().__repr__()
f = F(2.5); print(f, f + 1, repr(f), f"{f:.2f}", str(f))
class E(Exception):
    def __init__(self, code, msg='m'): super().__init__(msg); self.code = code
    def __str__(self): return f"[{self.code}] {self.args[0]}"
try: raise E(7)
except E as e: print(e, repr(e), e.args, e.code)
class E2(ValueError): pass
try: raise E2('a', 1)
except ValueError as e: print(e, repr(e), e.args)
class FS(frozenset): pass
print(FS([1]), FS([1]) == frozenset([1]))
class By(bytes): pass
print(By(b'ab'), len(By(b'ab')))

#| 5 8 sum <class '__main__.I'> 10 <class 'int'> True True True 5 0005 [5] e
#| True a 60 range(0, 5) 3
#| hey HEY! 3 heyx <class 'str'> [S('hey')] True h True 1 ['h', 'y']    hey hey heyhey heyhey
#| append 4
#| [3, 1, 2, 4] 4 10 [1, 2, 3, 4] [1, 2, 4] <class 'list'> L True [3, 1, 2, 4, 1]
#| [1, 2, 3, 4] True
#| {'a': 1, 'b': 2} zzzz None 2 ['a', 'b'] True True
#| {'a': 1, 'b': 2, 'c': 5}
#| (1, 2) 1 2 True True 1 [1, 2]
#| [1, 5, 6] 3 True St({1, 5, 6})
#| F!2.5 3.5 F!2.5 2.50 F!2.5
#| [7] m E('m') ('m',) 7
#| ('a', 1) E2('a', 1) ('a', 1)
#| FS({1}) True
#| b'ab' 2
