class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if not k.startswith('__')), kw)
        cls = super().__new__(mcs, name, bases, ns)
        cls.tag = name.lower()
        return cls
    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print("call", cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __len__(cls): return 42
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, k): return k * 2
    def __iter__(cls): return iter([1, 2])
    @property
    def prop(cls): return "meta prop"
    def meth(cls): return cls.__name__
class A(metaclass=Meta):
    x = 1
    def f(self): pass
class B(A, flag=True):
    y = 2
print(A.tag, B.tag, len(A), 1 in A, A[3], list(A), A.prop, B.meth())
a = A()
print(type(A), type(B), isinstance(A, Meta), type(a).__name__)
class Single(type):
    _i = {}
    def __call__(cls, *a):
        if cls not in cls._i: cls._i[cls] = super().__call__(*a)
        return cls._i[cls]
class S(metaclass=Single):
    def __init__(self, v): self.v = v
print(S(1) is S(2), S(3).v)
X = type('X', (A,), {'z': 3, 'g': lambda self: self.z})
print(X.z, X().g(), X.__name__, X.__mro__[1].__name__)
class Plugin:
    reg = []
    def __init_subclass__(cls, /, name=None, **kw):
        super().__init_subclass__(**kw)
        cls.reg.append((cls.__name__, name))
class P1(Plugin, name='one'): pass
class P2(Plugin): pass
print(Plugin.reg)
class G:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(G[int], G[1, 2])
try:
    class Bad(object, name=3): pass
except TypeError as e: print(e)
print(A.__subclasses__())

#| new A [] ['f', 'x'] {}
#| init A
#| new B ['A'] ['y'] {'flag': True}
#| init B
#| a b 42 True 6 [1, 2] meta prop B
#| call A () {}
#| <class '__main__.Meta'> <class '__main__.Meta'> True A
#| True 1
#| new X ['A'] ['g', 'z'] {}
#| init X
#| call X () {}
#| 3 3 X A
#| [('P1', 'one'), ('P2', None)]
#| ('G', <class 'int'>) ('G', (1, 2))
#| Bad.__init_subclass__() takes no keyword arguments
#| [<class '__main__.B'>, <class '__main__.X'>]
