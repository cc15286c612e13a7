"""json, textwrap and string."""

import json
import random
import string
import textwrap

pick = random.Random(88)

SCALARS = [None, True, False, 0, -1, 12345678901234567890, 1.5, -0.0, 1e16, 1e-7, "", "a", 'q"\\/\b\f\n\r\t', "é日😀", "\x00\x1f\x7f", "\u2028", "</script>", "\ud800"]


def tree(depth):
    kind = pick.randrange(4 if depth else 2)
    if kind < 2:
        return pick.choice(SCALARS)
    if kind == 2:
        return [tree(depth - 1) for _ in range(pick.randint(0, 3))]
    return {pick.choice(["a", "b", "key", "é", "", "zz"]): tree(depth - 1) for _ in range(pick.randint(0, 3))}


def shown(value):
    """Dicts as pairs, floats marked."""
    if isinstance(value, dict):
        return {"pairs": [[shown(k), shown(v)] for k, v in value.items()]}
    if isinstance(value, list):
        return [shown(v) for v in value]
    if isinstance(value, float):
        return {"float": value}
    return value


def unshown(value):
    if isinstance(value, dict):
        return {tuple(unshown(k)) if isinstance(k, list) else unshown(k): unshown(v) for k, v in value["pairs"]} if "pairs" in value else value["float"]
    return [unshown(v) for v in value] if isinstance(value, list) else value


def named(function):
    def run(*arguments):
        try:
            return function(*arguments)
        except json.JSONDecodeError as error:
            raise type("json.decoder.JSONDecodeError", (Exception,), {})(str(error)) from None

    return run


DOCUMENTS = ["", " ", "null", "true", "nul", "1", "-1", "01", "1.5", "1.", ".5", "1e5", "1E+2", "-", "--1", "NaN", "-Infinity", "Infinity", '"a"', '"a', '"a\\', '"\\q"', '"\\u12"', '"\\u00e9"', '"\\ud83d\\ude00"', '"\n"', "[", "]", "[]", "[1", "[1,", "[1,]", "[1 2]", "[,]",
             "{", "}", "{}", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{"a" 1}', "{a:1}", "{1:2}", '{"a":1 "b":2}', '{"a":1}{', "[1] x", "  [ 1 , 2 ]  ", '{"a": {"b": [1, {"c": null}]}, "a": 2}', "'a'", "[1,\n2,\n x]", "\ufeff1", "123456789012345678901234567890", "1e400", "[true,false,null]", '"é😀"', '["a",\t"b"]', "truefalse", "1 2", '{"k": tru}', "/* c */ 1", '"\x01"']

PARAGRAPHS = ["", "hello", "The quick brown fox jumped over the lazy dog.", "  leading spaces and   runs   of them ", "a-b-c well-known self-evident-truth x--y and--dash", "supercalifragilisticexpialidocious is long", "line one\nline two\n\npara two\ttabbed", "Hello!  World. Next? Yes.", "http://example.com/very-long-path-with-hyphens/and_more", "naïve café-owner über-cool", "--option=value -x --long", "a", "word " * 20, "foo -- bar", "x-1 1-x ab-cd", "“quoted—dash”"]


def record(r):
    for _ in range(150):
        value = shown(tree(3))
        r.ask("dumps", lambda v: json.dumps(unshown(v)), value)
        r.ask("dumps_with", lambda v, indent, keys, ascii_only: json.dumps(unshown(v), indent=indent, sort_keys=keys, ensure_ascii=ascii_only), value, pick.choice([None, 0, 2, "\t", "--"]), pick.random() < 0.5, pick.random() < 0.5)
    for key in [1, 1.5, True, None, [1, 2], "s"]:
        r.ask("dumps", lambda v: json.dumps(unshown(v)), {"pairs": [[shown(key), 1]]})
    for keys in [[1, "a"], [2, 1, 1.5, False], ["b", "a"], [None, "a"]]:
        r.ask("dumps_with", lambda v, indent, k, a: json.dumps(unshown(v), sort_keys=True), {"pairs": [[shown(k), 0] for k in keys]}, None, True, True)
    for x in [float("nan"), float("inf"), float("-inf")]:
        r.ask("dumps", lambda v: json.dumps(unshown(v)), {"float": x})
        r.ask("dumps_strict", lambda v: json.dumps(unshown(v), allow_nan=False), {"float": x})
    letters = '{}[]:,"\\ \nu0a1-.etrufalsn'
    documents = DOCUMENTS + ["".join(pick.choice(letters) for _ in range(pick.randint(1, 8))) for _ in range(300)]
    for _ in range(100):
        text = json.dumps(tree(3), ensure_ascii=pick.random() < 0.5, indent=pick.choice([None, 1]))
        cut = pick.randrange(len(text) + 1)
        documents += [text, text[:cut] + pick.choice(["", "x", ",", "]", "}", '"', "\\"]) + text[cut + 1:]]
    r.ask_all("loads", named(lambda t: shown(json.loads(t))), [(t,) for t in documents])
    for text in PARAGRAPHS:
        for width in (1, 5, 10, 20, 40):
            r.ask("wrap", lambda t, w: textwrap.wrap(t, w), text, width)
        r.ask("wrap_with", lambda t, o: textwrap.wrap(t, **o), text, {"width": 12, "initial_indent": "* ", "subsequent_indent": "  "})
        r.ask("wrap_with", lambda t, o: textwrap.wrap(t, **o), text, {"width": 10, "break_long_words": False, "break_on_hyphens": False})
        r.ask("wrap_with", lambda t, o: textwrap.wrap(t, **o), text, {"width": 15, "max_lines": 2})
        r.ask("wrap_with", lambda t, o: textwrap.wrap(t, **o), text, {"width": 20, "drop_whitespace": False, "replace_whitespace": False, "fix_sentence_endings": True})
        for width in (4, 5, 10, 30):
            r.ask("shorten", textwrap.shorten, text, width)
    r.ask("wrap", lambda t, w: textwrap.wrap(t, w), "x", 0)
    r.ask_all("dedent", textwrap.dedent, [(t,) for t in ["", "a", "  a\n  b", "  a\n    b\n", "\ta\n\t b", "  a\n\tb", "   \n  a\n \n  b", "a\n  b", "  a\n\n  b\n   ", "\n  x"]])
    r.ask_all("indent", textwrap.indent, [(t, p) for t in ["", "a\nb", "a\n\nb\n", "  \nx", "a\r\nb"] for p in ("  ", "> ")])
    r.ask_all("capwords", string.capwords, [("hello world",), ("  a  b ",), ("x-y z",), ("",)])
    r.ask("constants", lambda: {k: getattr(string, k) for k in ["ascii_lowercase", "ascii_uppercase", "ascii_letters", "digits", "hexdigits", "octdigits", "punctuation", "whitespace", "printable"]})
    for text in ["", "$a", "${a}", "$$", "$", "x $a y ${b} $$ $c", "$1", "${", "${a", "${}", "a\nb $", "$A_1b", "$é", "${a b}", "$a$b", "$a.b"]:
        r.ask("template", lambda t: string.Template(t).substitute(a="A", b="B", A_1b="C"), text)
        r.ask("safe_template", lambda t: string.Template(t).safe_substitute(a="A", b="B"), text)
