"""ints, floats and complex numbers: arithmetic, text, hashes."""

import operator
import random

pick = random.Random(311)

INTS = [0, 1, -1, 2, -2, 3, 7, -7, 10, 255, 256, -128, 1000, 2**31, -(2**31), 2**32 - 1, 2**53 - 1, 2**53, -(2**53) + 1, -(2**53),
        2**63, -(2**63), 2**64 - 1, 10**20, -(10**20), 2**100 + 1, 3**70, -(3**65)]
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 0.1, 0.2, 0.3, 1 / 3, 2 / 3, 1e16, 1e15, 123456789012345680.0, 1e22, 1e23, 1e-4, 1e-5,
          9.999e-5, 5e-324, 1.7976931348623157e308, 2.2250738585072014e-308, float("inf"), float("-inf"), float("nan"), 1e100, 123.456,
          3.14159, 1e21, 1e-7, 4.35, 2.675, 1.005, 0.125, 1e300, -7.0, 3.0, 1e6, 2.0**70]


def any_int():
    return pick.choice([lambda: pick.choice(INTS), lambda: pick.randint(-20, 20), lambda: pick.randint(-(2**60), 2**60),
                        lambda: pick.randint(-(10**9), 10**9), lambda: pick.getrandbits(pick.randint(1, 200)) * pick.choice([1, -1])])()


def any_float():
    return pick.choice([lambda: pick.choice(FLOATS), lambda: pick.uniform(-10, 10), lambda: round(pick.uniform(-1000, 1000), 2),
                        lambda: pick.uniform(-1, 1) * 10.0 ** pick.randint(-300, 300), lambda: float(pick.randint(-50, 50))])()


def pairs(make, count):
    return [(make(), make()) for _ in range(count)]


def ints(r):
    for name in ["add", "sub", "mul", "floordiv", "mod", "and_", "or_", "xor"]:
        r.ask_all("int_" + name.strip("_"), getattr(operator, name), pairs(any_int, 150))
    r.ask_all("int_divmod", divmod, pairs(any_int, 150))
    r.ask_all("int_truediv", operator.truediv, pairs(any_int, 300) + [(10**400, 3), (10**400, 10**399 + 7), (1, 10**400), (-(10**400), 7)]
              + [(pick.getrandbits(1200), pick.getrandbits(pick.randint(1, 1300))) for _ in range(100)]
              + [(pick.getrandbits(60), pick.getrandbits(1100) | 1) for _ in range(60)] + [(1, 2**1074), (1, 2**1075), (3, 2**1075), (2**1024 - 2**970, 1)])
    r.ask_all("int_pow", operator.pow, [(pick.randint(-12, 12), pick.randint(0, 40)) for _ in range(150)] + [(2, 53), (2, 52), (3, 33), (3, 34), (-1, 10**20), (0, 0)])
    r.ask_all("int_pow_negative", operator.pow, [(pick.randint(-12, 12), -pick.randint(1, 30)) for _ in range(60)] + [(0, -1), (10, -2)])
    r.ask_all("int_powmod", pow, [(any_int(), pick.randint(-5, 60), pick.choice([0, 1, -1, 7, -7, 97, 10**9 + 7, 2**61 - 1, any_int()])) for _ in range(200)])
    shifts = [(any_int(), pick.choice([0, 1, 2, 5, 31, 32, 33, 52, 53, 63, 64, 100, -1])) for _ in range(150)]
    r.ask_all("int_lshift", operator.lshift, shifts)
    r.ask_all("int_rshift", operator.rshift, shifts)
    one = [(any_int(),) for _ in range(150)]
    for label, function in [("int_invert", operator.invert), ("int_neg", operator.neg), ("int_abs", abs), ("bit_length", int.bit_length),
                            ("bit_count", int.bit_count), ("int_str", str), ("int_hex", hex), ("int_oct", oct), ("int_bin", bin),
                            ("int_float", float), ("int_hash", hash)]:
        r.ask_all(label, function, one + [(2**61 - 1,), (2**61 - 2,), (-(2**61) + 1,), (2**62,)])
    r.ask_all("int_str", str, [(10**4299,), (10**4300,), (-(10**4299),), (-(10**4300),)])
    r.ask_all("int_float", float, [(2**1024,), (2**1024 - 2**970,), (2**1023,), (-(2**1024),), (2**53 + 1,), (2**54 + 3,)])
    r.ask_all("int_round", round, [(any_int(), pick.randint(-5, 2)) for _ in range(100)] + [(25, -1), (35, -1), (-25, -1), (5, -1), (15, -1), (99, -3)])
    r.ask_all("to_bytes", lambda a, n, order, signed: a.to_bytes(n, order, signed=signed),
              [(any_int(), pick.randint(0, 12), pick.choice(["little", "big"]), pick.random() < 0.5) for _ in range(150)]
              + [(1, -1, "big", False), (1, 2, "middle", False), (-1, 2, "big", True), (0, 0, "big", False)])
    r.ask_all("from_bytes", lambda b, order, signed: int.from_bytes(b, order, signed=signed),
              [(pick.randbytes(pick.randint(0, 12)), pick.choice(["little", "big"]), pick.random() < 0.5) for _ in range(80)])


TEXTS = ["", " ", "0", "-0", "+5", "12", " 12 ", "1_000", "1__0", "_1", "1_", "0x1f", "0X1F", "0b101", "0o17", "0xg", "007", "0_0", "00", "1.5", "1e5",
         "abc", "z", "ZZ", "0b2", "- 1", "--1", "+-1", "\t7\n", "٣٤", "१२", "１２", "²", "0x", "0x_1f", "0_x1", "12a", "1\x00", "9" * 30, "10" * 9, "f" * 20, "0b", "b1", "'q'",
         "9" * 4301, "1" * 300 + "x", "é", "1 2", "-0x10", "+0b11", "0o_7", "\u20035\u2003"]
FLOAT_TEXTS = TEXTS + ["1.5", ".5", "5.", ".", "1e", "e5", "1e+5", "1E-5", "1_0.0_1", "1_.5", "1._5", "1.5_", "1e1_0", "1e_1", "inf", "-Infinity", "+INF", "nan",
                       "-nan", "infinit", " nan ", "1e400", "-1e400", "1e-400", "0.1", "3.14", "1,5", "0x1p3", "1.7976931348623159e308", "in f", "+.5e-2", "٣.٥",
                       "179769313486231580793728971405301e276", "2.2250738585072011e-308", "9007199254740993", "0." + "0" * 330 + "1"]


def texts(r):
    r.ask_all("parse_int", int, [(t, b) for t in TEXTS for b in (10, 0, 16, 2, 36)] + [("1", 1), ("1", 37), ("1", -2), ("zz", 35)])
    r.ask_all("parse_float", float, [(t,) for t in FLOAT_TEXTS])
    r.ask_all("parse_complex", complex, [(t,) for t in FLOAT_TEXTS if len(t) < 100] + [(t,) for t in [
        "1+2j", "1j", "j", "-j", "+j", "1-j", "(1+2j)", " ( 1+2j ) ", "1 + 2j", "1e5j", "1e+5-2e-3j", "nan+infj", "-inf-nanj", "1+2", "1j+2", "((1))", "()",
        "1_0+1_0j", "1+2J", "1e5+j", "infj", ".5+.5j", "1+-2j", "1..2", "1+j2", "(1", "1)", "1e+5j", "j1"]])


def floats(r):
    one = [(any_float(),) for _ in range(700)]
    for label, function in [("float_repr", repr), ("float_hex", float.hex), ("float_hash", lambda x: 0 if x != x else hash(x)), ("float_int", int),
                            ("float_round", round), ("as_integer_ratio", float.as_integer_ratio), ("is_integer", float.is_integer)]:
        r.ask_all(label, function, one if label in ("float_repr", "float_hash") else one[:250])
    r.ask_all("float_round_to", round, [(any_float(), pick.randint(-4, 8)) for _ in range(500)] + [(1e308, -308), (1.7e308, -308), (1.5, 400), (1.5, -400), (2.5, 0), (0.5, 0),
              (5e-324, 323), (5e-324, 324), (1e22, 3), (-0.4, 0), (float("inf"), 2)])
    for name in ["truediv", "floordiv", "mod", "pow"]:
        r.ask_all("float_" + name, getattr(operator, name), pairs(any_float, 350))
    r.ask_all("float_divmod", divmod, pairs(any_float, 350))
    r.ask_all("float_pow", operator.pow, [(x, float(n)) for x in (1.05, 0.9, 1.1, 2.0, 10.0, 0.1, -3.0, 1.0001) for n in (-30, -3, 2, 3, 5, 10, 20, 100, 365)]
              + [(2.0, 0.5), (10.0, 0.5), (-8.0, 1 / 3), (9.0, 0.5), (2.0, 1024.0), (-2.0, 1023.0), (1e-200, 2.0), (0.0, -1.0), (-0.0, -3.0), (0.0, 0.5)])
    r.ask_all("fromhex", float.fromhex, [(t,) for t in ["0x1p3", "1.8", "-0x1.8p-2", "inf", "-nan", "0x.1p0", "", "0x", "1p2000", "0x1.fffffffffffff8p1023", "0x1p-1074",
              "0x1.8p-1075", "g", " 0x1p1 ", "0x1.0000000000000800001p0"]] + [(x.hex(),) for (x,) in one[:60]])
    r.ask_all("compare_int_float", lambda a, x: (a > x) - (a < x), [(a, x) for a in INTS for x in FLOATS if x == x][::3])


def complexes(r):
    def make():
        return complex(pick.choice([0, 1, -1, 0.5, any_float()]), pick.choice([0, 1, -1, -0.0, 2.5, pick.uniform(-3, 3)]))

    r.ask_all("complex_repr", repr, [(make(),) for _ in range(200)] + [(complex(a, b),) for a in (0.0, -0.0, 1e16, float("nan")) for b in (0.0, -0.0, 1.5, float("-inf"))])
    r.ask_all("complex_hash", lambda z: 0 if z != z else hash(z), [(make(),) for _ in range(60)])
    for name in ["add", "sub", "mul", "truediv"]:
        r.ask_all("complex_" + name, getattr(operator, name), pairs(make, 120))
    r.ask_all("complex_abs", abs, [(make(),) for _ in range(100)] + [(complex(1e308, 1e308),), (3 + 4j,)])
    r.ask_all("complex_pow", operator.pow, [(complex(pick.randint(-3, 3), pick.randint(-3, 3)), complex(pick.randint(-4, 6), 0)) for _ in range(80)]
              + [(1j, 0.5 + 0j), (0j, 1 + 1j), (0j, -1 + 0j), (2 + 0j, 0j), (1e200 + 0j, 2 + 0j)])


def hashes(r):
    r.ask_all("hash_tuple", lambda items: hash(tuple(items)), [([any_int() for _ in range(pick.randint(0, 5))],) for _ in range(80)])
    r.ask_all("hash_frozenset", lambda items: hash(frozenset(items)), [([any_int() for _ in range(pick.randint(0, 5))],) for _ in range(60)])


def record(r):
    ints(r)
    texts(r)
    floats(r)
    complexes(r)
    hashes(r)
