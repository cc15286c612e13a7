import re
from typing import NamedTuple


class Token(NamedTuple):
    kind: str
    value: str
    column: int


SPEC = [
    ("NUMBER", r"\d+(?:\.\d*)?"),
    ("NAME", r"[A-Za-z_]\w*"),
    ("OP", r"[-+*/=()]"),
    ("SKIP", r"[ \t]+"),
    ("BAD", r"."),
]
MASTER = re.compile("|".join(f"(?P<{kind}>{rule})" for kind, rule in SPEC))


def tokens(text):
    for match in MASTER.finditer(text):
        kind = match.lastgroup
        if kind == "SKIP":
            continue
        if kind == "BAD":
            raise SyntaxError(f"unexpected {match.group()!r} at {match.start()}")
        yield Token(kind, match.group(), match.start())


for token in tokens("area = 3.14 * (r + 1)"):
    print(token)
try:
    list(tokens("a ? b"))
except SyntaxError as error:
    print(error)

#| Token(kind='NAME', value='area', column=0)
#| Token(kind='OP', value='=', column=5)
#| Token(kind='NUMBER', value='3.14', column=7)
#| Token(kind='OP', value='*', column=12)
#| Token(kind='OP', value='(', column=14)
#| Token(kind='NAME', value='r', column=15)
#| Token(kind='OP', value='+', column=17)
#| Token(kind='NUMBER', value='1', column=19)
#| Token(kind='OP', value=')', column=20)
#| unexpected '?' at 2
