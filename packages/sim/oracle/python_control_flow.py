"""Writes random programs that leave blocks in every way Python has, each with what CPython prints for it, as JSON.

usage: python_control_flow.py SEED COUNT
"""

import contextlib
import gc
import io
import json
import random
import sys
import warnings

HEAD = """class Manager:
    def __init__(self, number, swallows):
        self.number = number
        self.swallows = swallows
    def __enter__(self):
        print("enter", self.number)
        return self.number
    def __exit__(self, kind, value, traceback):
        print("exit", self.number, kind and kind.__name__, value)
        return self.swallows
class Holder: pass
O = Holder()
O.a = 0
L = [1, 2]
"""

EXPRESSIONS = [
    "x", "y", "x + 1", "y * 2", "x % 3", "(x, y)[x % 2]", "x if y % 2 else y", "x and y", "x or y", "not x", "x < y < 10",
    "f'{x}-{y!r:>3}'", "[i for i in range(x % 4) if i]", "{i: i * x for i in range(2)}", "(lambda a, b=x: a + b)(y)", "-x",
    "x == y != 3", "[*(i for i in range(x % 5))]",
]
NUMBERS = ["x + 1", "y + 1", "x * 2 % 7", "(x + y) % 5", "x", "1", "3"]
CONDITIONS = [
    "x % 2", "y % 3 == 1", "x < y", "not y % 2", "x > 2 and y", "x < 1 or y > 3", "0 < x < 5", "x is None", "x in (1, 2, 3)",
    "True",
]
LOOPS = [("x", "range(%d)"), ("i", "[1, 2, 3]"), ("(x, y)", "[(1, 2), (3, 4)]")]
CAUGHT = ["ValueError", "KeyError", "(TypeError, ZeroDivisionError)", "Exception"]
DEEPEST = 6


class Writer:
    def __init__(self, dice):
        self.dice = dice
        self.lines = []
        self.marks = 0
        self.budget = dice.randint(8, 30)

    def line(self, depth, text):
        self.lines.append("    " * depth + text)

    def mark(self):
        self.marks += 1
        return self.marks

    def block(self, depth, loop, kind):
        for _ in range(self.dice.choice([1, 1, 2, 3])):
            self.statement(depth, loop, kind)

    def statement(self, depth, loop, kind):
        self.budget -= 1
        if self.budget < 0 or depth > DEEPEST:
            return self.simple(depth, loop, kind)
        writers = [self.simple] * 6 + [self.branch] * 2 + [self.for_loop] * 2 + [self.while_loop] * 2
        writers += [self.attempt] * 5 + [self.manage] * 2 + [self.match]
        self.dice.choice(writers)(depth, loop, kind)

    def branch(self, depth, loop, kind):
        self.line(depth, "if %s:" % self.dice.choice(CONDITIONS))
        self.block(depth + 1, loop, kind)
        if self.dice.random() < 0.4:
            self.line(depth, "elif %s:" % self.dice.choice(CONDITIONS))
            self.block(depth + 1, loop, kind)
        self.perhaps_else(depth, loop, kind)

    def perhaps_else(self, depth, loop, kind):
        if self.dice.random() < 0.4:
            self.line(depth, "else:")
            self.block(depth + 1, loop, kind)

    def for_loop(self, depth, loop, kind):
        target, items = self.dice.choice(LOOPS)
        self.line(depth, "for %s in %s:" % (target, items % self.dice.randint(0, 3) if "%d" in items else items))
        self.block(depth + 1, True, kind)
        self.perhaps_else(depth, loop, kind)

    def while_loop(self, depth, loop, kind):
        counter = "w%d" % self.mark()
        self.line(depth, "%s = 0" % counter)
        self.line(depth, "while %s < %d:" % (counter, self.dice.randint(1, 3)))
        self.line(depth + 1, "%s += 1" % counter)
        self.block(depth + 1, True, kind)
        self.perhaps_else(depth, loop, kind)

    def attempt(self, depth, loop, kind):
        self.line(depth, "try:")
        self.block(depth + 1, loop, kind)
        handlers = self.dice.randint(0, 2)
        for _ in range(handlers):
            self.line(depth, "except %s%s" % (self.dice.choice(CAUGHT), self.dice.choice([" as e:", ":"])))
            self.block(depth + 1, loop, kind)
        if handlers:
            self.perhaps_else(depth, loop, kind)
        if not handlers or self.dice.random() < 0.6:
            self.line(depth, "finally:")
            self.block(depth + 1, loop, kind)

    def manage(self, depth, loop, kind):
        swallows = self.dice.choice(["False", "False", "True"])
        rest = self.dice.choice([" as x:", ":", ", Manager(%d, False) as y:" % self.mark()])
        self.line(depth, "with Manager(%d, %s)%s" % (self.mark(), swallows, rest))
        self.block(depth + 1, loop, kind)

    def match(self, depth, loop, kind):
        self.line(depth, "match x:")
        for pattern in ["1 | 2", self.dice.choice(["int(y) if y > 2", "[x, *y]", "str() as y"]), "_"]:
            self.line(depth + 1, "case %s:" % pattern)
            self.block(depth + 2, loop, kind)

    def simple(self, depth, loop, kind):
        dice = self.dice
        choices = [
            "print(%d, %s)" % (self.mark(), dice.choice(EXPRESSIONS)),
            "x = %s" % dice.choice(NUMBERS),
            "x, y = y, x",
            "(x, *r) = [%s, 1, 2]" % dice.choice(NUMBERS),
            dice.choice(["x += 1", "L[0] += x", "O.a += 1", "L[x % 2] *= 2"]),
            "raise ValueError(%d)" % self.mark(),
            dice.choice(["raise KeyError('k')", "raise", "raise TypeError(1) from ValueError('c')", "raise ZeroDivisionError"]),
            "x = 1 // (x % 2)",
            "return %s" % dice.choice(EXPRESSIONS),
            dice.choice(["return", "return 7"]),
        ]
        if loop:
            choices += ["break", "continue"] * 2
        if kind == "generator":
            choices += ["yield %d" % self.mark(), "x = (yield %s) or 1" % dice.choice(NUMBERS), "yield from (1, x)"]
        self.line(depth, dice.choice(choices))


ARGUMENTS = ((1, 2), (0, 3), (4, 1))
REPORT = "except BaseException as e: print('!', type(e).__name__, e, repr(e.__context__), repr(e.__cause__))"


def function_program(dice):
    writer = Writer(dice)
    writer.line(0, "def f(x, y):")
    writer.block(1, False, "function")
    writer.block(1, False, "function")
    for arguments in ARGUMENTS:
        writer.lines += ["try: print('->', f%s)" % (arguments,), REPORT]
    return writer


def closure_program(dice):
    writer = Writer(dice)
    writer.lines += ["def f(x, y):", "    def g():", "        nonlocal x, y"]
    writer.block(2, False, "function")
    writer.block(2, False, "function")
    writer.lines += ["    try: print('in', g())", "    finally: print(x, y)"]
    for arguments in ARGUMENTS:
        writer.lines += ["try: f%s" % (arguments,), REPORT]
    return writer


def generator_program(dice):
    writer = Writer(dice)
    writer.line(0, "def f(x, y):")
    writer.block(1, False, "generator")
    writer.block(1, False, "generator")
    writer.line(1, "yield 0")
    for arguments in ARGUMENTS:
        writer.lines += ["g = None", "try:", "    for v in f%s: print('v', v)" % (arguments,), "    g = f%s" % (arguments,)]
        writer.lines += ["    print(next(g, None)); print(g.send(None)); print(g.throw(ValueError('t')))", REPORT]
        writer.lines += ["try:", "    if g is not None: g.close()", REPORT]
    return writer


def printed(source):
    out = io.StringIO()
    names = {"__name__": "__main__"}
    with contextlib.redirect_stdout(out):
        exec(compile(source, "case.py", "exec"), names)
    with contextlib.redirect_stdout(io.StringIO()):
        names.clear()
        gc.collect()
    return out.getvalue()


def main():
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    warnings.simplefilter("ignore")
    dice = random.Random(seed)
    programs = []
    for _ in range(count):
        writer = dice.choice([function_program, function_program, generator_program, closure_program])(dice)
        source = HEAD + "\n".join(writer.lines) + "\nprint(L, O.a)\n"
        programs.append({"source": source, "stdout": printed(source)})
    json.dump(programs, sys.stdout, indent=0)


main()
