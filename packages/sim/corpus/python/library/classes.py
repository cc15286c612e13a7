class A:
    def __init__(self, x): self.x = x
    def hi(self): return "A.hi %s" % self.x
class B(A):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y
    def hi(self): return "B+" + super().hi()
    @classmethod
    def make(cls, *a): return cls(*a)
    @staticmethod
    def add(a, b): return a + b
b = B.make(1, 2)
print(b.hi(), B.add(1, 2), b.add(3, 4), super(B, b).hi())
print(B.__mro__, B.__bases__, B.__name__, b.__class__, b.__dict__)
print(isinstance(b, A), issubclass(B, (int, A)), type(b) is B)

#| B+A.hi 1 3 7 A.hi 1
#| (<class '__main__.B'>, <class '__main__.A'>, <class 'object'>) (<class '__main__.A'>,) B <class '__main__.B'> {'x': 1, 'y': 2}
#| True True True
