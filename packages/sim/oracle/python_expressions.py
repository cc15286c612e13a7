"""Writes a random program of 120 expressions over the builtin types to standard output.

    python3.11 packages/sim/oracle/python_expressions.py SEED > case.py && PYTHONHASHSEED=0 python3.11 -W ignore case.py > case.txt
"""

import random, sys
r = random.Random(int(sys.argv[1]))
def val(d=2):
    k = r.randrange(9 if d else 5)
    if k == 0: return str(r.randint(-20, 300))
    if k == 1: return repr(r.choice(["", "a", "hello world", "a,b,c", "  x ", "Ab1", "é😀", "12"]))
    if k == 2: return repr(round(r.uniform(-5, 50), r.randint(0, 3)))
    if k == 3: return r.choice(["True", "False", "None"])
    if k == 4: return repr(bytes(r.randrange(256) for _ in range(r.randint(0, 3))))
    if k == 5: return "[" + ", ".join(val(d-1) for _ in range(r.randint(0, 4))) + "]"
    if k == 6: return "(" + "".join(val(d-1) + ", " for _ in range(r.randint(0, 3))) + ")"
    if k == 7: return "{" + ", ".join(val(0) + ": " + val(d-1) for _ in range(r.randint(0, 3))) + "}"
    return "{" + ", ".join(str(r.randint(-9, 99)) for _ in range(r.randint(1, 6))) + "}"
METHODS = ["upper()", "lower()", "strip()", "split()", "split(',')", "title()", "count('a')", "replace('a', 'b')", "find('l')", "startswith('a')", "join(['x','y'])", "zfill(5)", "center(9, '*')", "encode()", "isdigit()", "index(1)", "count(1)", "copy()", "keys()", "values()", "items()", "get(1)", "pop()", "append(1)", "sort()", "reverse()", "union([1, 500])", "intersection({1,2,3})", "add(3)", "decode()", "hex()", "bit_length()", "is_integer()", "as_integer_ratio()", "real", "format(1)", "extend('ab')", "insert(0, 9)", "remove(1)", "clear()", "update({1: 2})", "setdefault(5, 6)", "partition('l')", "splitlines()", "ljust(7)", "swapcase()", "difference([1])", "symmetric_difference([1, 2])", "issubset([1])", "pop(0)", "expandtabs()", "casefold()", "popitem()"]
FUNCS = ["len", "str", "repr", "sorted", "list", "tuple", "set", "sum", "min", "max", "any", "all", "abs", "round", "hash", "bool", "int", "float", "type", "iter", "reversed", "enumerate", "dict", "bytes", "frozenset", "ascii", "bin", "hex", "chr", "ord", "range", "zip", "list(map(str, {}))", "list(filter(None, {}))", "list(zip({}, {}))", "list(enumerate({}))", "list(reversed({}))", "divmod({}, 7)", "pow({}, 2)", "format({}, '>8')", "format({}, '.2f')", "'%s %r' % ({}, 1)", "'%d' % ({},)", "'{{:>6}}|{{!r}}'.format({}, 1)", "{}[0]", "{}[1:3]", "{}[::-1]", "isinstance({}, str)", "complex({})", "sorted({}, reverse=True)", "sorted({}, key=str)", "max({}, key=str, default=None)", "sum({}, 0.5)"]
OPS = ["+", "-", "*", "/", "//", "%", "**", "==", "!=", "<", "<=", "in", "and", "or", "&", "|", "^", "<<", "is"]
print("def show(f):\n    try:\n        v = f()\n        if type(v).__name__ in ('generator', 'map', 'zip', 'filter', 'enumerate', 'type', 'builtin_function_or_method') or 'iterator' in type(v).__name__ or type(v).__name__ == 'reversed': print('some')\n        else: print(type(v).__name__, repr(v)[:300])\n    except Exception as e:\n        print(type(e).__name__, e)")
for i in range(120):
    k = r.randrange(3)
    if k == 0: e = f"({val()}).{r.choice(METHODS)}"
    elif k == 1:
        f = r.choice(FUNCS)
        if "{}" in f: e = f.replace("{{", "\0").replace("}}", "\1"); 
        if "{}" in f:
            while "{}" in e: e = e.replace("{}", val(), 1)
            e = e.replace("\0", "{").replace("\1", "}")
        else: e = f"{f}({val()})"
    else:
        op = r.choice(OPS); a, b = val(), val()
        if op in ("**", "<<"): b = str(r.randint(-3, 9))
        e = f"({a}) {op} ({b})"
    print(f"show(lambda: {e})")
