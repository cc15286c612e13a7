"""Reads one JSON string a line, each a program; answers with one JSON list a line: CPython's scopes, each as a line of text."""

import json
import symtable
import sys
import warnings

SCOPES = {1: "local", 2: "global-explicit", 3: "global-implicit", 4: "free", 5: "cell"}


def scopes(table):
    names = sorted("%s=%s" % (s.get_name(), SCOPES[s._Symbol__scope]) for s in table.get_symbols())
    name = "<" + table.get_name() + ">" if table.get_name() in ("listcomp", "setcomp", "dictcomp", "genexpr", "lambda") else table.get_name()
    yield "%s %s %d: %s" % (table.get_type(), name, table.get_lineno(), " ".join(names))
    for child in table.get_children():
        yield from scopes(child)


def answer(source):
    try:
        return sorted(scopes(symtable.symtable(source, "program", "exec")))
    except SyntaxError as error:
        return [error.msg]


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))))


main()
