from functools import *
import functools
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info()); fib.cache_clear(); print(fib.cache_info())
@lru_cache(maxsize=2)
def sq(x): print('calc', x); return x * x
sq(1); sq(2); sq(1); sq(3); sq(2); print(sq.cache_info(), sq.__name__, sq.__wrapped__(4))
@cache
def c(a, b=2): return a + b
print(c(1), c(1, b=3), c.cache_info())
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 10))
try: reduce(lambda a, b: a, [])
except TypeError as e: print(e)
p = partial(int, base=2); print(p('101'), p.func, p.keywords, p.args)
def add(a, b, c=0): return a + b + c
print(partial(add, 1)(2), partial(add, 1, c=5)(2), partial(partial(add, 1), 2)())
def deco(f):
    @wraps(f)
    def w(*a, **k):
        "wrapper doc"
        print('call', f.__name__); return f(*a, **k)
    return w
@deco
def hello(n):
    "hello doc"
    return 'hi ' + n
print(hello('bob'), hello.__name__, hello.__doc__, hello.__wrapped__('z'))
@total_ordering
class T:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(T(1) <= T(1), T(2) > T(1), T(1) >= T(2), T(1) < T(2), sorted([T(2), T(1)])[0].n)
class CP:
    def __init__(self): self.k = 0
    @cached_property
    def v(self): self.k += 1; print('computing'); return 42
o = CP(); print(o.v, o.v, o.k, o.__dict__)
@singledispatch
def show(x): return 'obj'
@show.register(int)
def _(x): return 'int'
@show.register
def _(x: list): return 'list'
@show.register(str)
def s(x): return 'str ' + x
print(show(1), show([1]), show('a'), show(2.0), show(True))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
class M:
    @lru_cache
    def m(self, x): print('m', x); return x
    @singledispatchmethod
    def sd(self, x): return 'base'
    @sd.register
    def _(self, x: int): return 'int'
    def _pm(self, a, b): return (a, b)
    pm = partialmethod(_pm, 1)
m = M(); m.m(1); m.m(1); print(m.sd(1), m.sd('a'), m.pm(2))
print(functools.reduce(max, [3, 9, 2]))

#| 12586269025 CacheInfo(hits=48, misses=51, maxsize=None, currsize=51)
#| CacheInfo(hits=0, misses=0, maxsize=None, currsize=0)
#| calc 1
#| calc 2
#| calc 3
#| calc 2
#| calc 4
#| CacheInfo(hits=1, misses=4, maxsize=2, currsize=2) sq 16
#| 3 4 CacheInfo(hits=0, misses=2, maxsize=None, currsize=2)
#| 24 10
#| reduce() of empty iterable with no initial value
#| 5 <class 'int'> {'base': 2} ()
#| 3 8 3
#| call hello
#| hi bob hello hello doc hi z
#| True True False True 1
#| computing
#| 42 42 1 {'k': 1, 'v': 42}
#| int list str a obj int
#| [3, 2, 1]
#| m 1
#| int base (1, 2)
#| 9
