from enum import Enum, auto
class S(Enum):
    IDLE = auto(); RUN = auto(); END = auto()
    def next(self): m = list(S); return m[(m.index(self) + 1) % len(m)]
s = S.IDLE
for _ in range(4): print(s.name, s.value, end=' '); s = s.next()
print(s, S.RUN.next(), {S.IDLE: 1}.get(S.IDLE), S('zz') if False else 'ok', sorted(S, key=lambda m: -m.value))
