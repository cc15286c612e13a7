class Reg(type):
    kinds = {}
    def __init__(cls, name, bases, ns):
        super().__init__(name, bases, ns)
        Reg.kinds[name] = cls
class A(metaclass=Reg): pass
class B(A): pass
print(sorted(Reg.kinds), type(B) is Reg)

#| ['A', 'B'] True
