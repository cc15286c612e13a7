class Proxy:
    def __init__(self, t): object.__setattr__(self, '_t', t)
    def __getattr__(self, n): print('get', n); return getattr(self._t, n)
    def __setattr__(self, n, v): print('set', n); setattr(self._t, n, v)
class T: x = 1
t = T(); p = Proxy(t); p.x = 5; print(p.x, t.x)

#| set x
#| get x
#| 5 5
