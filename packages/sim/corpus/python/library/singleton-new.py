class S:
    _one = None
    def __new__(cls, *a):
        if cls._one is None: cls._one = super().__new__(cls); print('made')
        return cls._one
    def __init__(self, v): self.v = v
a, b = S(1), S(2)
print(a is b, a.v)

#| made
#| True 2
