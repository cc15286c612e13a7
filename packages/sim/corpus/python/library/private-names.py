class A:
    def __init__(self): self.__x = 1
    def get(self): return self.__x
    def __m(self): return 'm'
    def call(self): return self.__m()
a = A(); print(a.get(), a._A__x, a.call(), hasattr(a, '__x'), list(vars(a)))

#| 1 1 m False ['_A__x']
