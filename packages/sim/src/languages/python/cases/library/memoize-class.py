def memo(f):
    cache = {}
    def w(*a):
        if a not in cache: print('calc', a); cache[a] = f(*a)
        return cache[a]
    return w
@memo
def sq(x): return x * x
print(sq(3), sq(3), sq(4))
