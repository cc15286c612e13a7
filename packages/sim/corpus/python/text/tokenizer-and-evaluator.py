# Arithmetic by a tokenizer and recursive descent.
import re
from operator import add, floordiv, mul, sub

TOKEN = re.compile(r"\s*(?:(?P<number>\d+)|(?P<operator>[-+*/()]))")
BINARY = {"+": (1, add), "-": (1, sub), "*": (2, mul), "/": (2, floordiv)}


def tokens(text):
    at = 0
    text = text.rstrip()
    while at < len(text):
        match = TOKEN.match(text, at)
        if match is None:
            raise SyntaxError(f"unexpected {text[at]!r} at {at}")
        at = match.end()
        yield (match.lastgroup, match[match.lastgroup])
    yield ("end", "")


class Parser:
    def __init__(self, text):
        self._tokens = tokens(text)
        self._advance()

    def _advance(self):
        self.kind, self.text = next(self._tokens)

    def primary(self):
        kind, text = self.kind, self.text
        self._advance()
        if kind == "number":
            return int(text)
        if text == "-":
            return -self.primary()
        if text == "(":
            value = self.expression()
            if self.text != ")":
                raise SyntaxError("missing )")
            self._advance()
            return value
        raise SyntaxError(f"unexpected {text or kind}")

    def expression(self, least=1):
        left = self.primary()
        while self.text in BINARY and BINARY[self.text][0] >= least:
            strength, operation = BINARY[self.text]
            self._advance()
            left = operation(left, self.expression(strength + 1))
        return left


for text in ("1 + 2 * 3", "(1 + 2) * 3", "10 - 4 - 3", "-2 * (3 - 5)", "7 / 2", "2 *", "3 $ 4", "(1"):
    try:
        print(f"{text:<14}", Parser(text).expression())
    except SyntaxError as problem:
        print(f"{text:<14}", "error:", problem)

#> exit 1
#| 1 + 2 * 3      7
#| (1 + 2) * 3    9
#| 10 - 4 - 3     3
#| -2 * (3 - 5)   4
#| 7 / 2          3
#! Traceback (most recent call last):
#!   File "tokenizer-and-evaluator.py", line 55, in <module>
#!     print(f"{text:<14}", Parser(text).expression())
#!                          ^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "tokenizer-and-evaluator.py", line 49, in expression
#!     left = operation(left, self.expression(strength + 1))
#!                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "tokenizer-and-evaluator.py", line 45, in expression
#!     left = self.primary()
#!            ^^^^^^^^^^^^^^
#!   File "tokenizer-and-evaluator.py", line 31, in primary
#!     self._advance()
#!   File "tokenizer-and-evaluator.py", line 27, in _advance
#!     self.kind, self.text = next(self._tokens)
#!                            ^^^^^^^^^^^^^^^^^^
#! StopIteration
