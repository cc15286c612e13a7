class AttrDict(dict):
    def __getattr__(self, k):
        try: return self[k]
        except KeyError: raise AttributeError(k) from None
    def __setattr__(self, k, v): self[k] = v
d = AttrDict(a=1); d.b = 2; print(d, d.a, d.b, hasattr(d, 'z'), sorted(d.items()))

#| {'a': 1, 'b': 2} 1 2 False [('a', 1), ('b', 2)]
