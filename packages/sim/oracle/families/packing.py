"""struct, array items, base64 and binascii."""

import array
import base64
import binascii
import random
import struct

pick = random.Random(77)
INTS = [0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, -32769, 65535, 65536, 2**31 - 1, 2**31, -(2**31) - 1, 2**32 - 1, 2**32, 2**63 - 1, 2**63, -(2**63) - 1, 2**64 - 1, 2**64]
FLOATS = [0.0, -0.0, 1.5, -2.25, 3.14159, 1e10, 65504.0, 65520.0, 1e-8, 6e-8, 3e38, 4e38, float("inf"), float("-inf"), 0.1, 2.0**-14]


def qualified(function):
    """struct.error is shown with its module."""

    def run(*arguments):
        try:
            return function(*arguments)
        except struct.error as error:
            raise type("struct.error", (Exception,), {})(*error.args) from None

    return run


def mark(values):
    return [{"float": v} if isinstance(v, float) else v for v in values]


def record(r):
    formats = ["", "i", "<i", ">h", "!H", "=l", "@l", "bB?", "bhiq", "<bhiq", "3s", "0s", "10p", "c", "x", "3x2h", "4i", "i b", "2", "i2", "5z", "<n", "n", "P", "0i", "b0i", "e", "d", "f", "2 i", "hx2b", "@bq", "=bq", "\ti\n", "i!", "1p", "0p"]
    r.ask_all("calcsize", qualified(struct.calcsize), [(f,) for f in formats])
    for order in "@=<>!":
        for code in "bBhHiIlLqQnNP":
            for value in INTS:
                r.ask("pack", qualified(struct.pack), order + code, value)
        for code in "efd":
            for value in FLOATS:
                r.ask("pack", qualified(struct.pack), order + code, value)
    for given in [("i",), ("i", 1, 2), ("i", 1.5), ("i", None), ("f", "x"), ("f", 3), ("d", 10**400), ("s", b"abc"), ("3s", b"ab"), ("2s", b"abc"), ("3s", "abc"), ("c", b"x"), ("c", b"xy"), ("c", 1), ("?", 0), ("?", b""), ("?", 2.5), ("5p", b"abcdefg"),
                  ("5p", b"ab"), ("bhiq", 1, 2, 3, 4), ("<bhiq", 1, 2, 3, 4), ("3x2h", 1, -1), ("i", True), ("1p", b"abc"), ("0p", b"abc"), ("b", "a")]:
        r.ask("pack", qualified(struct.pack), *given)
    for f in ["<i", ">i", "bhiq", "<bhiq", "3s2p", "?", "e", ">e", "f", "d", "c", "Q", "5p", "2h"]:
        size = struct.calcsize(f)
        for _ in range(6):
            r.ask("unpack", qualified(lambda f, b: mark(v if v == v else 0.0 for v in struct.unpack(f, b))), f, pick.randbytes(size))
        r.ask("unpack", qualified(struct.unpack), f, b"x" * (size + 1))
    r.ask_all("iter_unpack", qualified(lambda f, b: list(map(list, struct.iter_unpack(f, b)))), [("<h", b"abcdef"), ("<h", b"abc"), ("", b""), ("2b", b"")])
    r.ask_all("unpack_from", qualified(lambda f, b, o: list(struct.unpack_from(f, b, o))), [("<h", b"abcdef", o) for o in (0, 1, 4, 5, 6, -2, -1, -7)])
    for code in "bBhHiIlLqQ":
        for value in INTS:
            r.ask("array_item", lambda c, v: array.array(c, [v])[0], code, value)
    r.ask("array_item", lambda c, v: array.array(c, [v])[0], "z", 1)
    samples = [b"", b"a", b"ab", b"abc", b"hello world", bytes(range(256)), b"\xff\xfe\xfd"]
    for name in ["b64encode", "urlsafe_b64encode", "b32encode", "b16encode"]:
        r.ask_all(name, getattr(base64, name), [(s,) for s in samples])
    texts = [b"", b"YQ==", b"YWI=", b"YWJj", b"YQ", b"YQ=", b"Y", b"YW Jj\n", b"a-_b", b"!!!!", b"=", b"YQ==YQ==", b"aGVsbG8gd29ybGQ=", b"abcde"]
    for name in ["b64decode", "urlsafe_b64decode"]:
        r.ask_all(name, named(getattr(base64, name)), [(t,) for t in texts])
    r.ask_all("b32decode", named(base64.b32decode), [(t,) for t in [b"", b"ME======", b"MFRGG===", b"me======", b"M", b"M1======"]])
    r.ask_all("b16decode", named(base64.b16decode), [(t,) for t in [b"", b"00FF", b"ff", b"F"]])
    r.ask_all("unhexlify", named(binascii.unhexlify), [(t,) for t in [b"", b"00ff", b"FF", b"f", b"zz"]])
    r.ask_all("crc32", lambda b, start: binascii.crc32(b, start), [(s, n) for s in samples for n in (0, 12345)])


def named(function):
    def run(*arguments):
        try:
            return function(*arguments)
        except binascii.Error as error:
            raise type("binascii.Error", (Exception,), {})(*error.args) from None

    return run
