class Fib:
    def __init__(self, n): self.n, self.a, self.b = n, 0, 1
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0: raise StopIteration
        self.n -= 1; r = self.a; self.a, self.b = self.b, self.a + self.b; return r
print(list(Fib(8)), max(Fib(5)), 3 in Fib(9), dict(enumerate(Fib(3))))
a, *rest = Fib(5); print(a, rest)

#| [0, 1, 1, 2, 3, 5, 8, 13] 3 True {0: 0, 1: 1, 2: 1}
#| 0 [1, 1, 2, 3]
