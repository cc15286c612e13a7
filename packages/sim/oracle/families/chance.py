"""random: sequences after seeding, each call of which must give the same value; and digests."""

import hashlib
import itertools
import random

pick = random.Random(5)


def sequence(seed, calls):
    """The answers of a fresh generator to a list of [method, arguments]."""
    source = random.Random()
    source.seed(seed)
    out = []
    for name, *arguments in calls:
        if name == "shuffle":
            items = list(range(arguments[0]))
            source.shuffle(items)
            out.append(items)
        elif name == "choice":
            out.append(source.choice(range(arguments[0])))
        elif name == "choices":
            size, k, weights = arguments
            out.append(source.choices(range(size), cum_weights=list(itertools.accumulate(weights)) if weights else None, k=k))
        elif name == "sample":
            out.append(source.sample(range(arguments[0]), arguments[1]))
        elif name == "sample_counted":
            out.append(source.sample(range(len(arguments[0])), arguments[1], counts=arguments[0]))
        else:
            out.append(getattr(source, name)(*arguments))
    return out


PLANS = [
    [["random"]] * 5,
    [["getrandbits", k] for k in (1, 8, 31, 32, 33, 64, 100, 0)],
    [["randint", 1, 6]] * 10,
    [["randrange", 10], ["randrange", 5, 50], ["randrange", 0, 100, 7], ["randrange", 50, 0, -3], ["randrange", 10**30], ["randint", -(2**70), 2**70]],
    [["choice", 5], ["choice", 1], ["choice", 100]] * 2,
    [["shuffle", 10], ["shuffle", 3], ["shuffle", 1], ["shuffle", 52]],
    [["choices", 5, 6, None], ["choices", 4, 6, [1, 2, 3, 4]], ["choices", 3, 4, [0.5, 0.25, 0.25]]],
    [["sample", 10, 3], ["sample", 100, 10], ["sample", 1000, 5], ["sample", 6, 6], ["sample", 100000, 20]],
    [["sample_counted", [3, 2, 5], 4]],
    [["uniform", 1.0, 10.0], ["uniform", -5.0, 5.0], ["triangular"], ["triangular", 0.0, 10.0, 3.0]],
    [["gauss", 0.0, 1.0]] * 5 + [["gauss", 100.0, 15.0]],
    [["normalvariate", 0.0, 1.0]] * 6,
    [["expovariate", 1.5]] * 5,
    [["lognormvariate", 0.0, 0.25], ["vonmisesvariate", 1.0, 4.0], ["vonmisesvariate", 0.0, 0.0], ["paretovariate", 3.0], ["weibullvariate", 1.0, 1.5]],
    [["gammavariate", 2.5, 1.0], ["gammavariate", 1.0, 2.0], ["gammavariate", 0.5, 1.0], ["betavariate", 2.0, 3.0]] * 2,
    [["randbytes", 5], ["randbytes", 0]],
    [["randrange", 0]],
    [["randint", 5, 1]],
    [["choice", 0]],
    [["sample", 3, 5]],
    [["getrandbits", -1]],
    [["choices", 2, 1, [0, 0]]],
    [["choices", 2, 1, [1]]],
    [["random"]] * 700,
]


def record(r):
    for seed in [0, 1, 42, -42, 2024, 2**32, 2**100 + 7]:
        for plan in PLANS if seed == 42 else PLANS[:16]:
            r.ask("by_int", sequence, seed, plan)
    for seed in ["", "hello", "a", "日本"]:
        r.ask("by_text", sequence, seed, PLANS[0])
    for seed in [b"", b"bytes"]:
        r.ask("by_bytes", sequence, seed, PLANS[2])
    for seed in [0.5, -1.25, 3.0, 1e300]:
        r.ask("by_float", sequence, seed, PLANS[0])
    r.ask("state", lambda seed: list(random.Random(seed).getstate()[1]), 42)
    for name in ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"]:
        for message in [b"", b"abc", b"a" * 55, b"b" * 56, b"c" * 64, b"d" * 111, b"e" * 112, b"f" * 300, pick.randbytes(1000)]:
            r.ask("digest", lambda n, m: hashlib.new(n, m).digest(), name, message)
