class JsonMixin:
    def dump(self): return {k: v for k, v in vars(self).items() if not k.startswith('_')}
class Base:
    def __init__(self): self.a, self._h = 1, 2
class C(JsonMixin, Base):
    def __init__(self): super().__init__(); self.c = 3
print(C().dump(), [k.__name__ for k in C.__mro__])

#| {'a': 1, 'c': 3} ['C', 'JsonMixin', 'Base', 'object']
