from functools import total_ordering
@total_ordering
class V:
    def __init__(self, s): self.p = tuple(map(int, s.split('.')))
    def __eq__(self, o): return self.p == o.p
    def __lt__(self, o): return self.p < o.p
    def __hash__(self): return hash(self.p)
    def __repr__(self): return '.'.join(map(str, self.p))
vs = [V('1.10'), V('1.2'), V('0.9')]; print(sorted(vs), max(vs), V('1.2') in vs, {V('1.2'): 'x'}[V('1.2')], len({V('1.0'), V('1.0')}), vs.index(V('1.2')))

#| [0.9, 1.2, 1.10] 1.10 True x 1 1
