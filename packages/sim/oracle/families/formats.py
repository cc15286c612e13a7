"""format(), str.format plans and %-formatting."""

import random
import string

pick = random.Random(42)
FLOATS = [0.0, -0.0, 1.0, 0.5, 1.5, 2.5, -2.5, 123456.789, 1e16, 1e-5, 0.0001, 1234567.0, 9.5, 0.05, -0.001, 1e22, 1e300, 5e-324, float("inf"), float("-inf"),
          float("nan"), 99.995, 3.14159, 100.0, 0.1, 2 / 3, 1e6, 999999.5, 0.00001234]
INTS = [0, 1, -1, 5, 42, -42, 255, 1000, -1000, 1234567, 10**9, 2**64, -(10**20), 65, 0x1F600, 0x110000, 10**400]
TEXTS = ["", "a", "hello", "héllo", "a😀b", "0"]


def spec(types):
    parts = [
        pick.choice(["", "", "", "<", ">", "^", "=", "*<", "*>", "0^", "x=", "😀^", "0=", "{<"]),
        pick.choice(["", "", "", "+", "-", " "]),
        pick.choice(["", "", "", "", "z"]),
        pick.choice(["", "", "", "#"]),
        pick.choice(["", "", "", "0"]),
        pick.choice(["", "", "1", "5", "10", "12", "20"]),
        pick.choice(["", "", "", "", ",", "_", ",_", "_,", ",,"]),
        pick.choice(["", "", "", ".0", ".1", ".2", ".3", ".10", ".17", "."]),
        pick.choice(["", *types, *types, pick.choice("qkN y?é")]),
    ]
    return "".join(parts)


def soft(types):
    """A spec that is usually accepted."""
    return "".join([pick.choice(["", "", "<", ">", "^", "=", "*<", "*>", "0^", "_="]), pick.choice(["", "", "+", "-", " "]), pick.choice(["", "", "#"]),
                    pick.choice(["", "", "0"]), pick.choice(["", "3", "8", "15", "25"]), pick.choice(["", "", "", ",", "_"]), pick.choice(types)])


def values(r):
    r.ask_all("format_int", format, [(pick.choice(INTS), spec("bcdoxXneEfFgG%")) for _ in range(500)] + [(pick.choice(INTS), soft(["", "d", "b", "x", "X", "o", "n", "c"])) for _ in range(500)])
    r.ask_all("format_float", format, [(pick.choice(FLOATS), spec("eEfFgGn%")) for _ in range(600)] + [(pick.choice(FLOATS), soft(["", ".0", ".2"]) + t) for t in ["", "e", "f", "g", "E", "F", "G", "%", "n"] for _ in range(70)])
    r.ask_all("format_float", format, [(pick.uniform(-1000, 1000) * 10.0 ** pick.randint(-8, 18), f".{pick.randint(0, 25)}{t}") for t in ["", "e", "f", "g", "%"] for _ in range(80)])
    r.ask_all("format_float", format, [(x, f".{n}{t}") for x in (5e-324, 1.7976931348623157e308, 0.1, 123.0) for n in (120, 400) for t in "efg"])
    r.ask_all("format_text", format, [(pick.choice(TEXTS), spec("s")) for _ in range(300)] + [(pick.choice(TEXTS), pick.choice(["", "<", ">", "^", "*^"]) + pick.choice(["", "5", "10"]) + pick.choice(["", ".2", ".0"]) + pick.choice(["", "s"])) for _ in range(150)])
    r.ask_all("format_complex", format, [(complex(pick.choice(FLOATS), pick.choice(FLOATS)), pick.choice([spec("efgEGF"), soft(["", ".2f", "e", "g", ".3"])])) for _ in range(300)])
    r.ask_all("format_bool", format, [(pick.choice([True, False]), pick.choice([spec("dxs"), "d", "5", "q", "s"])) for _ in range(60)])


class Probe:
    """Answers every lookup with a value that shows the path taken."""

    def __init__(self, path):
        self._path = path

    def __getattr__(self, name):
        return Probe(f"{self._path}.{name}")

    def __getitem__(self, key):
        return Probe(f"{self._path}[{key!r}]")

    def __format__(self, given):
        return f"<{self._path}|{given}>"

    def __repr__(self):
        return f"repr({self._path})"

    def __str__(self):
        return f"str({self._path})"


class Names(dict):
    def __missing__(self, key):
        return Probe(key)


def run_format(text):
    return string.Formatter.vformat(None, text, [], {}) if False else text.format(*[Probe(str(i)) for i in range(12)], **{n: Probe(n) for n in ["a", "b", "name", "x y"]})


def templates(r):
    fixed = ["", "{}", "{0}", "{a}", "{{}}", "{", "}", "{}}", "{{}", "a{}b{}c", "{0}{}", "{}{0}", "{a.b}", "{a.b.c[0][x].d}", "{0[key]}", "{a[}", "{a[]}", "{a.}", "{.x}", "{[0]}",
             "{a[0]x}", "{a!r}", "{a!s:>5}", "{a!a}", "{a!x}", "{a!}", "{a!r", "{a!rr}", "{a!r:", "{a:{b}}", "{a:{b:{name}}}", "{:{}}", "{:{}.{}}", "{0:{1}}", "{a:}}", "{a:{{}}}", "{a:x{b!r}y}",
             "{a", "{a:", "{a:{b}", "{a{b}}", "{12}", "{99999999999999999999}", "{a[99999999999999999999]}", "{x y}", "{-1}", "{a[-1]}", "{ 0}", "{!r}", "{:>10}", "é{a}😀{b}", "{a[b]c}", "{0.a}{1[b]}", "{a!é}", "{a!\x01}",
             "{}{a}{}", "{a[[]}", "{a.b[c].d!r:{0}>{1}}", "}{", "{}{", "text only", "{a]}", "{:{:{}}}"]
    r.ask_all("str_format", run_format, [(t,) for t in fixed] + [("".join(pick.choice(["{", "}", "a", "0", "1", ":", "!", "r", ".", "[", "]", "{}", "{a}", "{0}", "x"]) for _ in range(pick.randint(1, 10))),) for _ in range(500)])


def percents(r):
    def conversion(types):
        return "%" + "".join(pick.choice(["", "", "", "-", "+", " ", "#", "0"]) for _ in range(2)) + pick.choice(["", "", "1", "6", "12"]) + pick.choice(["", "", ".", ".0", ".3", ".10"]) + pick.choice(["", "", "l"]) + pick.choice(types)

    r.ask_all("percent_int", lambda f, v: f % v, [(conversion("diuoxX"), pick.choice(INTS[:13])) for _ in range(400)])
    r.ask_all("percent_float", lambda f, v: f % v, [(conversion("eEfFgG"), pick.choice(FLOATS)) for _ in range(400)])
    r.ask_all("percent_text", lambda f, v: f % v, [(conversion("s"), pick.choice(TEXTS)) for _ in range(120)])
    r.ask_all("percent_char", lambda f, v: f % v, [(conversion("c"), v) for v in ["a", "😀", "", "ab", 65, 0x1F600, -1, 0x110000] for _ in range(8)])

    class Stars(dict):
        def __missing__(self, key):
            return "<" + key + ">"

    plans = ["%s", "a%sb", "%%", "%", "%(k)s", "%(k", "%(a(b)c)s", "%*d", "%-*.*f", "%y", "%é", "%5", "%.", "%.*s", "100%", "%s%", "%(a)s%(b)r", "%lld", "%ls", "%z", "%\n", "%5.2%", "%+-5%"]
    r.ask_all("percent_mapping", lambda f: f % Stars(), [(p,) for p in plans])
    r.ask_all("percent_one", lambda f: f % ("v",), [(p,) for p in plans])


def record(r):
    values(r)
    templates(r)
    percents(r)
