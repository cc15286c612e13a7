class Typed:
    def __init__(self, kind): self.kind = kind
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner): return self if obj is None else obj.__dict__[self.name]
    def __set__(self, obj, value):
        if not isinstance(value, self.kind): raise TypeError(f'{self.name} must be {self.kind.__name__}')
        obj.__dict__[self.name] = value
class P:
    x = Typed(int)
    s = Typed(str)
p = P(); p.x = 3; p.s = 'a'; print(p.x, p.s, p.__dict__)
try: p.x = 'no'
except TypeError as e: print(e)

#| 3 a {'x': 3, 's': 'a'}
#| x must be int
