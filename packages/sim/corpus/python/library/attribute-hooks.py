class A:
    def __getattr__(self, n):
        if n.startswith('x'): return 'dyn ' + n
        raise AttributeError(n)
    def __setattr__(self, n, v): print('set', n, v); super().__setattr__(n, v)
    def __delattr__(self, n): print('del', n); object.__delattr__(self, n)
a = A(); a.q = 1; print(a.q, a.xy, hasattr(a, 'zz'), getattr(a, 'zz', 'd'), getattr(a, 'x1')); del a.q
try: a.zz
except AttributeError as e: print('AE', e)
class B:
    def __init__(self): self.v = 1
    def __getattribute__(self, n):
        if n == 'magic': return 42
        return super().__getattribute__(n)
b = B(); print(b.magic, b.v)
class Ctx:
    def __enter__(self): print('enter'); return 'val'
    def __exit__(self, t, v, tb): print('exit', t.__name__ if t else None, v); return t is ValueError
with Ctx() as c: print(c)
with Ctx(): raise ValueError('x')
try:
    with Ctx(): raise KeyError('k')
except KeyError as e: print('out', e)
class S:
    def __str__(self): return 'str!'
class R:
    def __repr__(self): return 'repr!'
print(S(), R(), str(R()), [R()], "%s %s %r" % (S(), R(), R()), f"{S()} {R()} {R()!s:>8}", "{} {!r}".format(S(), R()), {R(): R()}, (R(),), "%5s|%-6s|" % (R(), S()), "%(a)s" % {'a': R()})
print(str([S()])[:20], repr(R()), ascii(R()), print.__name__)
print(callable(A), callable(a), callable(print))
class Vars: pass
x = Vars(); x.a = 1; x.b = 2; print(vars(x), x.__dict__, sorted(n for n in dir(x) if not n.startswith('_'))); x.__dict__['c'] = 3; print(x.c); x.__dict__.update(d=4); print(x.d, 'c' in x.__dict__, len(x.__dict__), list(x.__dict__.items())); del x.__dict__['a']; print(hasattr(x, 'a'))
print(A.__name__, A.__qualname__, A.__module__, A.__doc__, a.__class__.__name__, Vars.__dict__.get('zz'))
x.__class__ = A; print(type(x).__name__)
def outer():
    class In:
        "docs"
        z = 1
        def m(self): return __class__
    return In
print(outer().__qualname__, outer().__doc__, outer()().m().__name__)
class Diamond1:
    def f(self): return ['D1']
class L(Diamond1):
    def f(self): return ['L'] + super().f()
class Rr(Diamond1):
    def f(self): return ['R'] + super().f()
class Bot(L, Rr):
    def f(self): return ['B'] + super().f()
print(Bot().f(), [c.__name__ for c in Bot.mro()])
try:
    class X(Diamond1, L): pass
except TypeError as e: print(e)

#| set q 1
#| 1 dyn xy False d dyn x1
#| del q
#| AE zz
#| 42 1
#| enter
#| val
#| exit None None
#| enter
#| exit ValueError x
#| enter
#| exit KeyError 'k'
#| out 'k'
#| str! repr! repr! [repr!] str! repr! repr! str! repr!    repr! str! repr! {repr!: repr!} (repr!,) repr!|str!  | repr!
#| [<__main__.S object  repr! repr! print
#| True False True
#| {'a': 1, 'b': 2} {'a': 1, 'b': 2} ['a', 'b']
#| 3
#| 4 True 4 [('a', 1), ('b', 2), ('c', 3), ('d', 4)]
#| False
#| A A __main__ None A None
#| A
#| outer.<locals>.In docs In
#| ['B', 'L', 'R', 'D1'] ['Bot', 'L', 'Rr', 'Diamond1', 'object']
#| Cannot create a consistent method resolution
#| order (MRO) for bases Diamond1, L
