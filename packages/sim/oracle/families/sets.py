"""The iteration order of sets of ints after series of changes, and of sets of text under PYTHONHASHSEED=0."""

import json
import os
import random
import subprocess
import sys

pick = random.Random(13)


def value():
    return pick.choice([lambda: pick.randrange(20), lambda: pick.randrange(200), lambda: pick.randint(-50, 50), lambda: pick.getrandbits(70), lambda: -pick.getrandbits(62)])()


def run(changes):
    """The order after each change."""
    current, out = set(), []
    for name, given in changes:
        if name == "add":
            current.add(given)
        elif name == "discard":
            current.discard(given)
        elif name == "pop":
            out.append([current.pop() if current else None])
        elif name == "new":
            current = set(given)
        elif name == "copy":
            current = current.copy()
        elif name == "update":
            current.update(set(given))
        elif name == "clear":
            current.clear()
        else:
            other = set(given)
            current = {"and": current & other, "sub": current - other, "xor": current ^ other, "or": current | other}[name]
        out.append(list(current))
    return out


def changes(count):
    kinds = ["add"] * 10 + ["discard"] * 4 + ["pop", "copy", "and", "sub", "xor", "or", "update", "new"] + (["clear"] if pick.random() < 0.2 else [])
    out = []
    for _ in range(count):
        kind = pick.choice(kinds)
        out.append([kind, [value() for _ in range(pick.randint(0, 30))] if kind in ("new", "update", "and", "sub", "xor", "or") else value()])
    return out


WORDS = ["apple", "banana", "cherry", "date", "elderberry", "fig", "grape", "a", "b", "c", "d", "e", "x1", "x2", "Thread-1", "main"]


def record(r):
    r.ask("order", run, [["add", n] for n in range(40)])
    r.ask("order", run, [["add", n * 1000003 % 997] for n in range(60)])
    r.ask("order", run, [["new", list(range(30, 0, -1))], ["sub", [1, 2]], ["sub", list(range(3, 28))], ["add", 100]])
    for _ in range(60):
        r.ask("order", run, changes(pick.randint(5, 25)))
    for _ in range(60):
        r.ask("order", run, [[pick.choice(["add", "add", "discard", "pop"]), pick.randrange(48) * pick.choice([1, 8])] for _ in range(40)])
    orders = [pick.sample(WORDS, pick.randint(1, len(WORDS))) for _ in range(30)]
    done = subprocess.run([sys.executable, "-c", "import json,sys; print(json.dumps([list(set(w)) for w in json.load(sys.stdin)]))"], input=json.dumps(orders),
                          capture_output=True, text=True, check=True, env={**os.environ, "PYTHONHASHSEED": "0"})
    for words, order in zip(orders, json.loads(done.stdout)):
        r.ask("text_order", lambda _: order, words)
