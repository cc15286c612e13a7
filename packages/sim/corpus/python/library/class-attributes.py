class A:
    n = 0; items = []
    def __init__(self): A.n += 1; self.items.append(A.n)
a, b = A(), A(); print(A.n, a.items, a.items is b.items); a.n = 99; print(A.n, a.n, b.n); del a.n; print(a.n)

#| 2 [1, 2] True
#| 2 99 2
#| 2
