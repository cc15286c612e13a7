def memo(f):
    cache = {}
    def w(*a):
        if a not in cache: print('calc', a); cache[a] = f(*a)
        return cache[a]
    return w
@memo
def sq(x): return x * x
print(sq(3), sq(3), sq(4))

#| calc (3,)
#| calc (4,)
#| 9 9 16
