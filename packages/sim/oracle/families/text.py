"""str and bytes methods, slices, repr, codecs."""

import random

pick = random.Random(7)
WORDS = ["", "a", "abc", "Hello World", "hello", "  padded  ", "a,b,,c", ",,", "one two  three\tfour\n", "ababab", "aaaa", "naïve Ünïcode", "ΑΣ ΟΔΟΣ", "ß ŉ ǆ ﬁ", "İstanbul", "日本語 テスト",
         "a😀b😀c", "😀", "x\u2028y\x85z\x1cw", "line1\nline2\r\nline3\rend", "\n", "\r\n", "tab\tin\ttext", "+42", "-7", "0", "²³", "٣٤", "½", "Ⅷ", "_id", "1abc", "class", "résumé", "ǅ", "They're Bill's Friends",
         "xx😀", "\u00a0nbsp\u3000", "ÀÉ", "mixedCASE", "\x00\x7f", "it's", 'say "hi"', "both ' and \"", "back\\slash", "\ud800lone", "\u200b\ufeff", "ᾳ ᾲ", "ﬃ", "camelCase snake_case", "123 abc 45"]
PIECES = ["", "a", "b", "ab", "aa", ",", " ", "l", "😀", "o W", "\n", "é", "x", "S", "Σ", "Σ", "aba"]


def bound():
    return pick.choice([None, None, 0, 1, 2, 3, -1, -2, 5, 100, -100])


def methods(r):
    for name in ["upper", "lower", "title", "capitalize", "swapcase", "casefold", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower",
                 "isnumeric", "isprintable", "isspace", "istitle", "isupper"]:
        extra = [(pick.choice(WORDS) + pick.choice(WORDS),) for _ in range(25)]
        r.ask_all(name, getattr(str, name), [(w,) for w in WORDS] + extra)
    for label, function in [("repr", repr), ("ascii", ascii), ("len", len)]:
        r.ask_all(label, function, [(w,) for w in WORDS] + [(chr(c),) for c in list(range(0, 0x180, 3)) + [0x378, 0x1C89, 0xE000, 0x10FFFF, 0x2FFF0, 0xAD]])
    searches = [(pick.choice(WORDS), pick.choice(PIECES), bound(), bound()) for _ in range(350)]
    for name in ["find", "rfind", "index", "rindex", "count", "startswith", "endswith"]:
        r.ask_all(name, getattr(str, name), searches)
    r.ask_all("replace", str.replace, [(pick.choice(WORDS), pick.choice(PIECES), pick.choice(PIECES), pick.choice([-1, -1, 0, 1, 2, 10])) for _ in range(250)])
    splits = [(pick.choice(WORDS), pick.choice([None, None, *PIECES]), pick.choice([-1, -1, 0, 1, 2, 3])) for _ in range(300)]
    r.ask_all("split", str.split, splits)
    r.ask_all("rsplit", str.rsplit, splits)
    r.ask_all("splitlines", str.splitlines, [(w, k) for w in WORDS for k in (True, False)])
    pairs = [(pick.choice(WORDS), pick.choice(PIECES)) for _ in range(120)]
    for name in ["partition", "rpartition", "removeprefix", "removesuffix"]:
        r.ask_all(name, getattr(str, name), pairs)
    strips = [(pick.choice(WORDS), pick.choice([None, None, "", "a", " ,", "abc", "😀c", "\n "])) for _ in range(150)]
    for name in ["strip", "lstrip", "rstrip"]:
        r.ask_all(name, getattr(str, name), strips)
    for name in ["center", "ljust", "rjust"]:
        r.ask_all(name, getattr(str, name), [(pick.choice(WORDS), pick.randint(-2, 14), pick.choice([" ", "*", "😀", "", "ab"])) for _ in range(100)])
    r.ask_all("zfill", str.zfill, [(pick.choice(WORDS), pick.randint(-1, 10)) for _ in range(80)])
    r.ask_all("expandtabs", str.expandtabs, [(w, n) for w in ["", "a\tb", "\t\t", "ab\tc\nd\te", "abc\tdefgh\tij", "x\r\ty", "é\t😀\t."] for n in (0, 1, 4, 8, -1)])
    r.ask_all("slice", lambda t, a, b, c: t[a:b:c], [(pick.choice(WORDS), bound(), bound(), pick.choice([None, 1, 2, -1, -2, 3, 0, 10, -7])) for _ in range(400)])
    r.ask_all("at", lambda t, i: t[i], [(pick.choice(WORDS), pick.randint(-12, 12)) for _ in range(120)])
    r.ask_all("indices", lambda n, a, b, c: list(slice(a, b, c).indices(n)) + [len(range(*slice(a, b, c).indices(n)))], [(pick.randint(0, 8), bound(), bound(), pick.choice([None, 1, 2, -1, -3])) for _ in range(150)])
    r.ask_all("translate", lambda t, a, b, d: t.translate(str.maketrans(a, b, d)), [(w, *p) for w in WORDS[:20] for p in [("abc", "xyz", ""), ("aeiou", "AEIOU", "lb"), ("😀", "a", "c"), ("ab", "c", "")]])
    r.ask_all("compare", lambda a, b: (a > b) - (a < b), [(pick.choice(WORDS), pick.choice(WORDS)) for _ in range(100)] + [("\uffff", "😀"), ("a\uffff", "a😀"), ("😀", "😁"), ("a", "ab")])
    r.ask_all("chr", chr, [(n,) for n in (0, 65, 0x10FFFF, 0x110000, -1, 0x1F600)])


def raw():
    return pick.choice([b"", b"abc", b"Hello World", b" \t x \n", b"a,b,,c", b"it's", b'q"', b"both'\"", b"\x00\xff\x7f", b"a\nb\r\nc\rd", b"-42", b"ABC", b"aaaa", b"They're Bill's", b"one two",
                        bytes(pick.randrange(256) for _ in range(pick.randint(0, 6)))])


def byte_methods(r):
    for name in ["upper", "lower", "title", "capitalize", "swapcase", "isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper", "split", "rsplit", "strip"]:
        r.ask_all("bytes_" + name, getattr(bytes, name), [(raw(),) for _ in range(50)])
    r.ask_all("bytes_repr", repr, [(raw(),) for _ in range(100)] + [(bytes(range(256)),)])
    r.ask_all("bytes_splitlines", bytes.splitlines, [(raw(), k) for _ in range(20) for k in (True, False)])
    r.ask_all("bytes_split_by", bytes.split, [(raw(), pick.choice([b",", b"a", b" ", b"", b"l"]), pick.choice([-1, 1, 2])) for _ in range(60)])
    r.ask_all("bytes_zfill", bytes.zfill, [(raw(), 8) for _ in range(20)])
    r.ask_all("bytes_hex", bytes.hex, [(raw(), pick.choice(["-", ":", "é", "ab"]), pick.choice([1, 2, -2, 3, 0, 20])) for _ in range(80)])
    r.ask_all("bytes_fromhex", bytes.fromhex, [(t,) for t in ["", "00ff", "00 FF", " aB\ncd ", "0", "0g", "é", "12 3", "1 2", "abc"]])
    r.ask_all("bytes_translate", lambda b, f, t, d: b.translate(bytes.maketrans(f, t), d), [(raw(), b"abc", b"xyz", b"l") for _ in range(20)] + [(b"", b"a", b"", b"")])


def codecs(r):
    encodings = ["utf-8", "ascii", "latin-1", "UTF8", "utf_16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "nope"]
    handlers = ["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass", "odd"]
    r.ask_all("encode", str.encode, [(pick.choice(WORDS + ["\udc80x", "é\udcff", "aé日😀b"]), pick.choice(encodings), pick.choice(handlers + ["strict"] * 4)) for _ in range(500)])
    samples = [b"abc", b"\xc3\xa9", b"\xff", b"a\x80b", b"\xe2\x82", b"\xe2\x82\xac", b"\xe2(", b"\xe2\x82(", b"\xf0\x9f\x98\x80", b"\xf0\x9f\x98", b"\xf0\x80\x80\x80", b"\xed\xa0\x80", b"\xc0\x80",
               b"\xf5\x80", b"\xf4\x90\x80\x80", b"x\xc3", b"\xff\xfea\x00", b"\xfe\xff\x00a", b"a\x00b", b"\x00\xd8a\x00", b"\xef\xbb\xbfhi", b"\xc3\xc3\xa9", b"\xe0\x9f\x80", b"\x3d\xd8\x00\xde"]
    r.ask_all("decode", lambda b, e, h: b.decode(e, h), [(b, e, h) for b in samples for e in ["utf-8", "ascii", "latin-1", "utf-8-sig"] for h in ["strict", "ignore", "replace", "backslashreplace", "surrogateescape"]]
              + [(b, e, "strict") for b in samples for e in ["utf-16", "utf-16-le", "utf-16-be"]])
    r.ask_all("decode", lambda b, e, h: b.decode(e, h), [(bytes(pick.choice([0x41, 0x80, 0xBF, 0xC3, 0xE2, 0xED, 0xF0, 0xF4, 0x90, 0xA0]) for _ in range(pick.randint(1, 6))), "utf-8", pick.choice(["strict", "replace", "ignore"])) for _ in range(300)])


def record(r):
    methods(r)
    byte_methods(r)
    codecs(r)
