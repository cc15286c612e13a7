class P:
    def __init__(self, x): self.x = x
    def __format__(self, s): return f'P<{self.x:{s or "d"}}>'
    def __str__(self): return 'str'
    def __repr__(self): return 'rep'
p = P(5); print(f'{p} {p:03d} {p!s} {p!r}', '{:>4d}|{!r}'.format(p, p), '%s %r' % (p, p), [p], {'k': p}, str((p,)))

#| P<5> P<005> str rep P<   5>|rep str rep [rep] {'k': rep} (rep,)
