class T:
    def __init__(self): self._c = 0
    @property
    def c(self):
        "doc"
        return self._c
    @c.setter
    def c(self, v):
        if v < 0: raise ValueError("neg")
        self._c = v
    @c.deleter
    def c(self):
        print("del"); self._c = None
t = T(); t.c = 5; print(t.c); t.c += 2; print(t.c)
try: t.c = -1
except ValueError as e: print(e)
del t.c; print(t.c)
class RO:
    @property
    def a(self): return 1
r = RO()
for f in (lambda: setattr(r, 'a', 2), lambda: delattr(r, 'a')):
    try: f()
    except AttributeError as e: print(e)
print(T.c.fget(t), T.c.__doc__, isinstance(T.c, property))
class Des:
    def __set_name__(self, owner, name): print("name", owner.__name__, name); self.n = '_' + name
    def __get__(self, o, t=None):
        if o is None: return self
        return getattr(o, self.n, 'unset')
    def __set__(self, o, v): print("set", v); setattr(o, self.n, v)
    def __delete__(self, o): print("delete"); delattr(o, self.n)
class U:
    d = Des()
    e = Des()
u = U(); print(u.d); u.d = 3; print(u.d, u.__dict__); del u.d; print(u.d); print(type(U.d).__name__)
class NonData:
    def __get__(self, o, t): return 'nondata'
class V: n = NonData()
v = V(); print(v.n); v.n = 1; print(v.n); v.__dict__['n'] = 2; print(v.n)
class W:
    @property
    def p(self): return 'prop'
w = W(); w.__dict__['p'] = 1; print(w.p)

#| 5
#| 7
#| neg
#| del
#| None
#| property 'a' of 'RO' object has no setter
#| property 'a' of 'RO' object has no deleter
#| None doc True
#| name U d
#| name U e
#| unset
#| set 3
#| 3 {'_d': 3}
#| delete
#| unset
#| Des
#| nondata
#| 1
#| 2
#| prop
