"""The re module."""

import random
import re

pick = random.Random(404)

PATTERNS = [
    "", "a", "abc", "a*", "a+", "a?", "a*?", "a+?", "a??", "a{2}", "a{2,}", "a{,2}", "a{1,3}?", "a{", "a{x}", "a{,}", "{", "a{2,1}", "a{1}{2}", ".", ".*", ".*?b", "^a", "a$", "^$", "^", "$", r"\bfoo\b", r"\B", r"\b",
    "[abc]", "[^abc]", "[a-c]", "[]a]", "[^]a]", "[a-]", "[-a]", "[a", "[", "[z-a]", r"[\d-x]", r"[\w.]+@[\w.]+", r"\d+", r"\D+", r"\s+", r"\S+", r"\w+", r"\W+", r"(a)(b)?", "(a|b)*", "(?:(a)|b)*", "(a|ab)(c|bcd)", "(", ")", "(a", "a)",
    "(?:a|b)+c", "(?P<n>a+)(?P=n)", r"(a+)\1", r"(?P<y>\d{4})-(?P<m>\d\d)", "(?P<n>a)(?P<n>b)", "(?P<1>a)", "(?P<>a)", "(?P<a", "(?P=x)", "(?P", "(?Px)", "(?", "(?x", "(?#comment)a", "(?#", "(?=a)ab", "(?!a)b", "(?<=a)b", "(?<!a)b", "(?<=a+)b", "(?<a>b)",
    r"(a)\2", r"\1(a)", r"(a\1)", "*", "+a", "a**", "a*+", "a++b", "a?+a", "(?>a+)a", "(?>a|ab)c", "(?i)aBc", "(?i:a)B", "(?-i:a)", "a(?i)", "(?m)^a$", "(?s).+", "(?x) a b # c\n c", "(?ix)A B", "(?xi: a )b", "(?z)", "(?i", "(?i-", "(?i-i:a)", "(?a)\\w+", "(?u)\\w", "(?L)a", "(?au)a", "(?-a:b)",
    "(a)?(?(1)b|c)", "(?P<q>a)?(?(q)b)", "(?(1)a)", "(?(0)a)", "(?(x)a)", "(?(1)a|b|c)", "(a)(?(1)b|c|d)", r"\A\w", r"\w\Z", r"\x41", r"\x4", r"\u00e9", r"\u12", r"\0", r"\07", r"\101", r"\400", r"\q", r"\.", r"\-", "\\", "[\\", r"[\q]", r"[\b]", r"[\x41-\x43]", r"[\1]", r"[\8]", r"\N",
    "(a*)*", "(a*)+", "(?:a?)*?b", "(a|b|)+", "(?:)*", "(^)*", "(?:a|a)*b", "((a)|(b))*", "(a(b)?)+", "((?:a|b)+?)(b*)", "x*", "(?:x|y|)z?", "foo|foobar", "foobar|foo", "(foo)?bar", r"(\w+) (\w+)", "é+", "[à-ÿ]", "😀+", ".", "a|b|", "|a", "(|a)+", "[[:alpha:]]", r"a\sb", "a b", "#", "(?:a{2}){2}", "(a{1,2}){2}",
    r"(?i)straße", "(?i)[k-m]+", "(?i)ſ", "(?i)[^a]", "a{0}", "(ab){0,1}", "(?=(a+))a*b\\1", "(?!(a))b", "(?<=(a))b", "(?:(?=a)a)+", r"(?<=\b)a", "(a)|b\\1", r"((?P<x>a)b)+", "(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)\\10", "a(?=b(?=c))", "\n", "(?<=ab|cd)e", "(?<=a|bc)d", "x{3,5}", "(x{2})*", "[a-z]+?\\d", "(?:a+)+$", "(\\d+)(?:px|em)", "\\d{1,3}(?=(\\d{3})+$)",
    "(?x)\n a\n b(", "a\nb(", "(?<!a)(?<!b)c", "(?=a*)", "[.]", "[*]", "[^\\s]", "[\\s\\S]", "[\\W\\d]", "$a", "a^b",
]
TEXTS = ["", "a", "b", "ab", "aab", "aaab", "abc", "abcabc", "ABC", "aBc", "ba", "foo bar", "foobar", "foo", "a b c", "hello world 42", "2024-05-17 and 1999-12-31", "user@example.com, x@y", "line1\nline2\n", "a\nb", "xxyz", "ééa", "naïve Straße STRASSE", "😀😀x", "aaa", "abab", "abbb", "cacb", "  \t", "K\u212a kſs",
         "1234567", "12px 3em", "a{x}", "a{", "]-a", "[", "foo.bar", "cd e cde abe bcd ad", "xxxxxx", "\x07\x08\x00A", "a1b2", "aa\naa", "٣٤", "_x9", "b\n", "abcdefghijj"]
TEMPLATES = ["", "X", r"<\g<0>>", r"\1", r"\2\1", r"\g<1>", r"\g<n>", r"\g<y>/\g<m>", r"\g<", r"\g<>", r"\g<1", r"\gx", r"\n\t", r"\q", r"\\", r"\0", r"\101", r"\400", "\\", r"\g<-1>", r"\g<99>", r"\99", r"\.", r"a\g<1>b\1", r"\g<a b>"]


def shown(match):
    if match is None:
        return None
    return [[list(match.span(i)) for i in range(match.re.groups + 1)], match.lastindex, match.lastgroup, repr(match)]


def named(function):
    def run(*arguments):
        try:
            return function(*arguments)
        except re.error as error:
            raise type("re.error", (Exception,), {})(str(error)) from None

    return run


def compiled(pattern, flags=0):
    p = re.compile(pattern, flags)
    return [p.flags, p.groups, dict(p.groupindex), repr(p)]


def plain(items):
    return [list(item) if isinstance(item, tuple) else item for item in items]


def random_pattern():
    def atom(depth):
        kind = pick.randrange(9 if depth else 6)
        if kind < 4:
            return pick.choice(["a", "b", "c", ".", "[ab]", "[^a]", r"\w", r"\b", "^", "$"])
        if kind == 4:
            return pick.choice(["a", "b"]) + pick.choice(["*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "*+", "?+"])
        if kind == 5:
            return "ab"
        inner = alternation(depth - 1)
        if kind == 6:
            return "(" + inner + ")" + pick.choice(["", "", "*", "+", "?", "*?", "{1,2}", "+?"])
        if kind == 7:
            return "(?:" + inner + ")" + pick.choice(["", "*", "+", "?", "{2}", "*?", "*+"])
        return pick.choice(["(?=", "(?!", "(?>"]) + inner + ")"

    def alternation(depth):
        return "|".join("".join(atom(depth) for _ in range(pick.randint(0 if pick.random() < 0.1 else 1, 3))) for _ in range(pick.choice([1, 1, 2])))

    return alternation(3) + pick.choice(["", "", "", r"\1"])


def record(r):
    import warnings

    warnings.simplefilter("ignore")
    re.purge()
    good = []
    for pattern in PATTERNS:
        r.ask("compile", named(compiled), pattern)
        try:
            re.compile(pattern)
            good.append(pattern)
        except re.error:
            pass
    r.ask_all("compile_flags", named(compiled), [("a", f) for f in (0, 2, 8, 16, 64, 256, 2 | 8, 2 | 256, 32, 4, 256 | 32)])
    for pattern in good:
        for text in pick.sample(TEXTS, 7):
            r.ask("search", lambda p, t: shown(re.search(p, t)), pattern, text)
            r.ask("findall", lambda p, t: plain(re.findall(p, t)), pattern, text)
        for text in pick.sample(TEXTS, 3):
            r.ask("match", lambda p, t: shown(re.match(p, t)), pattern, text)
            r.ask("fullmatch", lambda p, t: shown(re.fullmatch(p, t)), pattern, text)
            r.ask("split", lambda p, t, n: re.split(p, t, n), pattern, text, pick.choice([0, 0, 1, 2]))
            r.ask("finditer", lambda p, t: [list(m.span()) for m in re.finditer(p, t)], pattern, text)
            r.ask("sub", named(lambda p, s, t, n: list(re.subn(p, s, t, n))), pattern, pick.choice(TEMPLATES), text, pick.choice([0, 0, 1]))
        r.ask("search_from", lambda p, t, a, b: shown(re.compile(p).search(t, a, b)), pattern, pick.choice(TEXTS), pick.randrange(5), pick.randint(1, 9))
    for pattern in pick.sample(good, 60):
        for flags in (2, 8, 16, 256):
            r.ask("search_flags", lambda p, t, f: shown(re.search(p, t, f)), pattern, pick.choice(TEXTS), flags)
    made = 0
    while made < 900:
        pattern = random_pattern()
        try:
            re.compile(pattern)
        except (re.error, RecursionError):
            continue
        made += 1
        text = "".join(pick.choice("abc") for _ in range(pick.randint(0, 7)))
        r.ask("search", lambda p, t: shown(re.search(p, t)), pattern, text)
        r.ask("findall", lambda p, t: plain(re.findall(p, t)), pattern, text)
    r.ask_all("template", named(lambda p, s, t: re.sub(p, s, t)), [(p, s, t) for s in TEMPLATES for p, t in [("(?P<n>a)(b)?", "xaby"), (r"(?P<y>\d+)-(?P<m>\d+)", "2024-05"), ("a", "a")]])
    r.ask_all("escape", re.escape, [(t,) for t in TEXTS])
