class A:
    @property
    def v(self): return 1
class B(A):
    @property
    def v(self): return super().v + 1
class C(B):
    @B.v.setter
    def v(self, x): print('set', x)
c = C(); print(c.v); c.v = 4

#| 2
#| set 4
