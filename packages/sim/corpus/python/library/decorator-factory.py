import functools
def repeat(n):
    def deco(f):
        @functools.wraps(f)
        def w(*a, **k): return [f(*a, **k) for _ in range(n)]
        return w
    return deco
@repeat(3)
def hi(x): 'says hi'; return x
print(hi('a'), hi.__name__, hi.__doc__)

#| ['a', 'a', 'a'] hi says hi
