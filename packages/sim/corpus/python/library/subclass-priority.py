class A:
    def __add__(self, o): return 'A.add'
    def __radd__(self, o): return 'A.radd'
class B(A):
    def __radd__(self, o): return 'B.radd'
print(A() + A(), A() + B(), B() + A(), 1 + A())

#| A.add B.radd A.add A.radd
