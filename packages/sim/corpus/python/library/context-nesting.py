class T:
    def __init__(self, n): self.n = n
    def __enter__(self): print('+', self.n); return self
    def __exit__(self, *e): print('-', self.n, e[0] and e[0].__name__)
try:
    with T(1) as a, T(2) as b:
        print(a.n, b.n); raise OSError('x')
except OSError as e: print('E', e)

#| + 1
#| + 2
#| 1 2
#| - 2 OSError
#| - 1 OSError
#| E x
