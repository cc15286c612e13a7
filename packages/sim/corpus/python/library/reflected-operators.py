class M:
    def __init__(self, v): self.v = v
    def __radd__(self, o): return ('radd', o)
    def __rsub__(self, o): return ('rsub', o)
    def __lt__(self, o): return ('lt', o)
    def __imul__(self, o): self.v *= o; return self
    def __eq__(self, o): return NotImplemented
m = M(2); print(1 + m, [1] == m, 5 - m, m < 3, 3 > m, m == 3, m != 3); m *= 5; print(m.v)

#| ('radd', 1) False ('rsub', 5) ('lt', 3) ('lt', 3) False True
#| 10
