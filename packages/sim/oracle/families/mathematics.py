"""The math module. Answers of the C library that differ from the exact ones in the last bit are counted apart."""

import math
import random

pick = random.Random(99)
EDGES = [0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 10.0, 1e-10, 1e10, 1e100, 1e300, 710.0, -745.5, 0.1, 3.0, 100.0, float("inf"), float("-inf"), float("nan"), 1e-300, 5e-324, math.pi, math.e, 1e22, 170.6, 171.7, -0.5, -1.5, -170.5, 27.0]


def one(low, high, n=60):
    return [(pick.uniform(low, high),) for _ in range(n)] + [(x,) for x in EDGES]


def record(r):
    for name in ["sqrt", "exp", "expm1", "exp2", "sin", "cos", "tan", "atan", "sinh", "cosh", "tanh", "asinh", "log1p", "cbrt", "log", "log2", "log10", "gamma", "lgamma", "erf", "erfc",
                 "degrees", "radians", "fabs", "acosh"]:
        r.ask_all(name, getattr(math, name), one(-12, 12))
    for name in ["asin", "acos", "atanh"]:
        r.ask_all(name, getattr(math, name), one(-1, 1))
    for name in ["floor", "ceil", "trunc", "modf", "frexp", "ulp"]:
        r.ask_all(name, getattr(math, name), one(-1e6, 1e6, 30) + [(pick.uniform(-1, 1) * 10.0 ** pick.randint(-300, 300),) for _ in range(40)])
    two = [(pick.uniform(-10, 10), pick.uniform(-10, 10)) for _ in range(80)] + [(a, b) for a in EDGES[::2] for b in EDGES[::3]]
    for name in ["pow", "fmod", "remainder", "atan2", "copysign", "nextafter"]:
        r.ask_all(name, getattr(math, name), two)
    r.ask_all("isclose", math.isclose, two + [(1.0, 1.0 + 1e-10), (1e10, 1e10 + 1)])
    r.ask_all("ldexp", math.ldexp, [(x, e) for x in [1.0, -0.7, 5e-324, 1e300, 0.0, float("inf"), 1.7] for e in [0, 1, -1, 1023, 1024, -1074, -1080, 2000, -2000, 10**30, -(10**30)]])
    bigs = [(10**k,) for k in (1, 15, 22, 100, 308, 309, 400)] + [(3**1000,), (2**2000,), (0,), (-5,), (1,), (7,), (-(10**400),)]
    for name in ["log", "log2", "log10"]:
        r.ask_all(name + "_int", getattr(math, name), bigs)
    r.ask_all("log_base", math.log, [(8.0, 2.0), (100.0, 10.0), (5.0, 1.0), (0.0, 2.0), (2.0, 0.0), (27.0, 3.0), (1e6, 10.0), (2.0, -1.0)])
    for name in ["factorial"]:
        r.ask_all(name, math.factorial, [(n,) for n in [*range(26), 50, 100, 300, -1, -5, 2**63]])
    for name in ["comb", "perm"]:
        r.ask_all(name, getattr(math, name), [(n, k) for n in (-1, 0, 1, 5, 10, 52, 100, 67) for k in (-1, 0, 1, 3, 5, 11, 33)] + [(10**20, 3), (2**64, 2)])
    for name in ["gcd", "lcm"]:
        r.ask_all(name, lambda values, f=getattr(math, name): f(*values), [([pick.randint(-(10**pick.randint(1, 30)), 10**20) for _ in range(pick.randint(0, 4))],) for _ in range(40)] + [([0, 0],), ([0, 5],), ([],)])
    r.ask_all("isqrt", math.isqrt, [(pick.getrandbits(pick.randint(1, 300)),) for _ in range(80)] + [(-1,), (0,), (2**53 - 1,), ((2**26) ** 2 - 1,), (10**40,), (10**40 - 1,)])
    lists = [([pick.uniform(-1, 1) * 10.0 ** pick.randint(-20, 20) for _ in range(pick.randint(0, 12))],) for _ in range(120)] + [([0.1] * 10,), ([1e308, 1e308, -1e308],), ([1e16, 1.0, -1e16],), ([float("inf"), 1.0],), ([float("inf"), float("-inf")],), ([float("nan")],), ([5e-324] * 3,), ([-0.0],)]
    r.ask_all("fsum", math.fsum, lists)
    r.ask_all("hypot", lambda v: math.hypot(*v), [v for v in lists if len(v[0]) < 6])
    r.ask_all("dist", math.dist, [([1.0, 2.0], [4.0, 6.0]), ([0.5], [1.5]), ([1.0], [1.0, 2.0]), ([], []), ([1.1, 2.2, 3.3], [4.4, 5.5, 6.6])])
