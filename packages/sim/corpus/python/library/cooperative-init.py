class Base:
    def __init__(self, **kw): print('Base', kw)
class L(Base):
    def __init__(self, a, **kw): print('L', a); super().__init__(**kw)
class R(Base):
    def __init__(self, b, **kw): print('R', b); super().__init__(**kw)
class D(L, R):
    def __init__(self): super().__init__(a=1, b=2)
D()

#| L 1
#| R 2
#| Base {}
