"""Reads one JSON string a line, each a program; answers with one JSON object a line: CPython's tree or refusal.

The tree is spelt as `dump.ts` spells ours, so that equal trees are equal strings.
"""

import ast
import json
import re
import sys
import warnings

HIDDEN = {"type_comment", "type_params", "type_ignores"}
RENAMED = {("ExceptHandler", "type"): "exc_type"}


def text(value):
    return re.sub("[\ud800-\udfff]", lambda m: "\\u%04x" % ord(m[0]), json.dumps(value, ensure_ascii=False))


def constant(value):
    if isinstance(value, str):
        return text(value)
    if isinstance(value, bytes):
        return "bytes " + " ".join(map(str, value))
    if isinstance(value, float):
        return "float %r" % value
    if isinstance(value, complex):
        return "imag %r" % value.imag
    return str(value)


def spell(value, positions):
    if isinstance(value, (ast.operator, ast.unaryop, ast.boolop, ast.cmpop, ast.expr_context)):
        return text(type(value).__name__)
    if isinstance(value, ast.AST):
        return node(value, positions)
    if isinstance(value, list):
        return "[" + ", ".join(spell(part, positions) for part in value) + "]"
    return text(value) if isinstance(value, str) else str(value)


def node(tree, positions):
    kind = type(tree).__name__
    fields = []
    for field in tree._fields:
        if field not in HIDDEN:
            value = getattr(tree, field, None)
            literal = kind in ("Constant", "MatchSingleton") and field == "value"
            shown = constant(value) if literal else spell(value, positions)
            fields.append((RENAMED.get((kind, field), field), shown))
    fields.sort()
    place = ""
    if positions and hasattr(tree, "lineno"):
        place = "@%d:%d-%d:%d" % (tree.lineno, tree.col_offset, tree.end_lineno, tree.end_col_offset)
    return kind + place + "(" + ", ".join("%s=%s" % pair for pair in fields) + ")"


def refusal(error):
    name = type(error).__name__
    if not isinstance(error, SyntaxError):
        return {"kind": name, "message": str(error)}
    return {"kind": name, "message": error.msg, "line": error.lineno, "column": error.offset}


def answer(source, positions):
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        return {"parse": refusal(error)}
    result = {"tree": node(tree, positions)}
    try:
        compile(source, "program", "exec")
    except (SyntaxError, ValueError, MemoryError, RecursionError) as error:
        result["compile"] = refusal(error)
    return result


def main():
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    trees_only = "--no-positions" in sys.argv
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line), not trees_only)))


main()
