"""Tracebacks: programs that raise, the text CPython prints, and what it printed it from."""

import ast
import contextlib
import io
import os
import sys
import tempfile

FILE = "program.py"

PROGRAMS = [
    "1/0\n",
    "def f(x):\n    return 1 / x\n\nf(0)\n",
    "x = 1/0  # comment\n",
    "def f():\n\treturn (1 + 2) // (3 - 3)\nf()\n",
    "d = {}\nprint(d['k'])\n",
    "d = {'a': {'b': 1}}\ny = d['a']['c']['d']\n",
    "x = (1) + (  'a'  )\n",
    "x = [1,2][ 5 ]\n",
    "a = None\na.b.c\n",
    "a = None\nprint(a.b.c, 1)\n",
    "def g():\n    foo(1,\n        2)\ng()\n",
    "x = (1 +\n     'a')\n",
    "raise ValueError('multi\\nline')\n",
    "raise ValueError\n",
    "raise ValueError('')\n",
    "class Mine(Exception):\n    pass\nraise Mine('x', 1)\n",
    "def r(n):\n    if n == 0:\n        raise KeyError('deep')\n    return r(n - 1)\nr(3)\n",
    "def r(n):\n    if n == 0:\n        raise KeyError('deep')\n    return r(n - 1)\nr(4)\n",
    "def r(n):\n    if n == 0:\n        raise KeyError('deep')\n    return r(n - 1)\nr(20)\n",
    "try:\n    1/0\nexcept ZeroDivisionError:\n    raise KeyError('k')\n",
    "try:\n    1/0\nexcept ZeroDivisionError as e:\n    raise KeyError('k') from e\n",
    "try:\n    1/0\nexcept ZeroDivisionError as e:\n    raise KeyError('k') from None\n",
    "raise KeyError('k') from ValueError('never raised')\n",
    "try:\n    try:\n        1/0\n    except ZeroDivisionError:\n        [][1]\nexcept IndexError as e:\n    raise RuntimeError('top') from e\n",
    "e = ValueError('v')\ne.add_note('note one')\ne.add_note('two\\nlines')\nraise e\n",
    "raise ExceptionGroup('g', [ValueError(1), TypeError('two')])\n",
    "def f():\n    raise ExceptionGroup('outer', [ValueError(1), ExceptionGroup('inner', [KeyError('k'), OSError('o')]), TypeError('t')])\nf()\n",
    "errors = []\nfor i in range(3):\n    try:\n        [1][i + 1]\n    except IndexError as e:\n        errors.append(e)\nraise ExceptionGroup('many', errors)\n",
    "raise ExceptionGroup('wide', [ValueError(i) for i in range(20)])\n",
    "raise ExceptionGroup('wide', [ValueError(i) for i in range(16)])\n",
    "try:\n    raise ExceptionGroup('g', [ValueError(1)])\nexcept ExceptionGroup:\n    raise KeyError('after')\n",
    "try:\n    1/0\nexcept ZeroDivisionError as z:\n    raise ExceptionGroup('g', [ValueError(1), z])\n",
    "try:\n    raise TypeError('inside')\nexcept TypeError as e:\n    v = ValueError('chained')\n    v.__cause__ = e\nraise ExceptionGroup('chain in group', [v, KeyError('last')])\n",
    "inner = ExceptionGroup('deep', [ValueError('bottom')])\nfor i in range(12):\n    inner = ExceptionGroup(f'level {i}', [inner])\nraise inner\n",
    "e = ExceptionGroup('noted', [ValueError(1)])\ne.add_note('a note')\nraise e\n",
    "s = 'é' + 'x'; t = 'é'*3 + 1\n",
    "s = 'a' 'b' + \\\n    1\n",
    "lst = [1]; lst[0][1] = 2\n",
    "del {}['q']\n",
    "x = 5; x += 'a'\n",
    "def f(a): pass\nf(1, 2, 3)\n",
    "int('x') + 1\n",
    "print(f\"{1/0}\")\n",
    "a = 1; b = 0\nc = a %   b\n",
    "a = 1; b = 'x'\nc = a @ b\n",
    "c = 2 ** 'x'\n",
    "c = (((1)) + ((None)))\n",
    "assert 1 == 2, 'no'\n",
    "for i in 5: pass\n",
    "with open('missing-file') as f: pass\n",
    "import missing_module\n",
    "undefined_name\n",
    "print(undefined_name)\n",
    "lambda_ = lambda: 1/0\nlambda_()\n",
    "x = [1/i for i in (1, 0)]\n",
    "class A:\n    def __getattr__(self, n):\n        raise AttributeError(n)\nA().foo\n",
    "class A:\n    x = 1 / 0\n",
    "def f():\n    yield 1\n    raise ValueError('in generator')\nfor x in f():\n    pass\n",
    "-'a'\n",
    "not_callable = 3\nnot_callable()\n",
    "a, b = 1, 2, 3\n",
    "x = {'a': 1}\nx['a']   ['b']\n",
    "def f():\n    return {1: 2}[3] + 4\nf()\n",
    "if True:\n        raise Exception('indented')\n",
    "x = 'abc'[10:20][5]\n",
    "x = 1 if 1/0 else 2\n",
    "e = ValueError('self')\ntry:\n    raise e\nexcept ValueError:\n    try:\n        raise KeyError('other') from e\n    except KeyError as k:\n        e.__context__ = k\n        raise e\n",
    "print(1); raise SystemError('semi')\n",
    "(lambda x:\n  x + None)(1)\n",
    "max(\n  [1,\n   'a'],\n)\n",
    "x = 3 .foo\n",
    "y = [1, 2, 3][\"a\" + \"b\"]\n",
    "y = (1).__class__[0]\n",
    "y = 5 -None# tail\n",
    "y = 5 <<None\n",
    "y = (5)//(0)\n",
]


def nodes_at(tree, position):
    for node in ast.walk(tree):
        if isinstance(node, ast.expr) and (node.lineno, node.end_lineno, node.col_offset, node.end_col_offset) == position:
            yield node


class Describer:
    def __init__(self, text):
        self.lines = text.split("\n")
        self.tree = ast.parse(text)
        self.seen = {}

    def column(self, line, offset):
        return len(self.lines[line - 1].encode()[:offset].decode())

    def frame(self, tb):
        code = tb.tb_frame.f_code
        line, end_line, column, end_column = list(code.co_positions())[tb.tb_lasti // 2]
        described = {"file": code.co_filename, "line": tb.tb_lineno, "name": code.co_name, "sourceLine": self.lines[tb.tb_lineno - 1]}
        if None not in (line, end_line, column, end_column):
            described["carets"] = {"column": self.column(line, column), "endLine": end_line, "endColumn": self.column(end_line, end_column)}
            for node in nodes_at(self.tree, (line, end_line, column, end_column)):
                if isinstance(node, ast.BinOp) and line == end_line:
                    described["operator"] = [self.column(line, node.left.end_col_offset), self.column(line, node.right.col_offset)]
                if isinstance(node, ast.Subscript) and line == end_line:
                    described["subscript"] = [self.column(line, node.value.end_col_offset), self.column(line, node.slice.end_col_offset)]
        return described

    def exception(self, error):
        if id(error) in self.seen:
            return {"same": self.seen[id(error)]}
        self.seen[id(error)] = len(self.seen)
        described = {"type": type(error).__qualname__, "message": str(error), "suppressContext": error.__suppress_context__}
        if getattr(error, "__notes__", None):
            described["notes"] = error.__notes__
        frames, tb = [], error.__traceback__
        while tb is not None:
            if tb.tb_frame.f_code.co_filename == FILE:
                frames.append(self.frame(tb))
            tb = tb.tb_next
        if error.__traceback__ is not None:
            described["frames"] = frames
        for key, other in (("cause", error.__cause__), ("context", error.__context__)):
            if other is not None:
                described[key] = self.exception(other)
        if isinstance(error, BaseExceptionGroup):
            described["members"] = [self.exception(member) for member in error.exceptions]
        return described


def printed(text):
    with open(FILE, "w") as file:
        file.write(text)
    try:
        exec(compile(text, FILE, "exec"), {"__name__": "__main__"})
    except BaseException as error:
        error.__traceback__ = error.__traceback__.tb_next
        described = Describer(text).exception(error)
        out = io.StringIO()
        with contextlib.redirect_stderr(out):
            sys.__excepthook__(type(error), error, error.__traceback__)
        return described, out.getvalue()
    raise AssertionError("the program must raise")


def record(r):
    home = os.getcwd()
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        os.chdir(folder)
        try:
            for text in PROGRAMS:
                described, expected = printed(text)
                r.ask("traceback", lambda _: expected, described)
        finally:
            os.chdir(home)
