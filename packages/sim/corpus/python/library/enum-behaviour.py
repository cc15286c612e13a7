from enum import Enum, auto
class S(Enum):
    IDLE = auto(); RUN = auto(); END = auto()
    def next(self): m = list(S); return m[(m.index(self) + 1) % len(m)]
s = S.IDLE
for _ in range(4): print(s.name, s.value, end=' '); s = s.next()
print(s, S.RUN.next(), {S.IDLE: 1}.get(S.IDLE), S('zz') if False else 'ok', sorted(S, key=lambda m: -m.value))

#| IDLE 1 RUN 2 END 3 IDLE 1 S.RUN S.END 1 ok [<S.END: 3>, <S.RUN: 2>, <S.IDLE: 1>]
