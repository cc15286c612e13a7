"""Records what CPython 3.11 answers, for the tests of languages/python/library.

    python3.11 packages/sim/oracle/python_library.py [family ...]

writes packages/sim/oracle/library/<family>.json; the inputs come from a fixed seed, so a second run changes nothing.
"""

import importlib
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
FAMILIES = [path.stem for path in sorted((HERE / "families").glob("*.py"))]
SAFE = 2**53 - 1


def js_float(x):
    """The text JavaScript prints for a double, which the tests compare with."""
    if x != x:
        return "nan"
    if x in (float("inf"), float("-inf")):
        return "inf" if x > 0 else "-inf"
    if x == 0:
        return "-0" if str(x)[0] == "-" else "0"
    digits, exponent = f"{x!r}", 0
    mantissa, _, exponent = digits.partition("e")
    sign = "-" if mantissa.startswith("-") else ""
    whole, _, part = mantissa.lstrip("-").partition(".")
    point = len(whole) + int(exponent or 0)
    raw = whole + part
    stripped = raw.lstrip("0")
    point -= len(raw) - len(stripped)
    significant = stripped.rstrip("0")
    count = len(significant)
    if count <= point <= 21:
        return sign + significant + "0" * (point - count)
    if 0 < point <= 21:
        return sign + significant[:point] + "." + significant[point:]
    if -6 < point <= 0:
        return sign + "0." + "0" * -point + significant
    power = f"e{'+' if point > 0 else '-'}{abs(point - 1)}"
    return sign + significant[0] + ("." + significant[1:] if count > 1 else "") + power


def encode(value):
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return value if -SAFE <= value <= SAFE else {"i": hex(value)}
    if isinstance(value, float):
        return {"f": js_float(value)}
    if isinstance(value, complex):
        return {"c": [js_float(value.real), js_float(value.imag)]}
    if isinstance(value, (bytes, bytearray)):
        return {"b": value.hex()}
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items()}
    raise TypeError(type(value))


class Recorder:
    def __init__(self):
        self.cases = {}

    def ask(self, label, function, *arguments):
        """Calls the function and keeps arguments with the answer or the exception."""
        shown = [encode(argument) for argument in arguments]
        try:
            answer = encode(function(*arguments))
        except Exception as error:  # every refusal is an answer here
            answer = {"e": [type(error).__name__, str(error)]}
        self.cases.setdefault(label, []).append([shown, answer])

    def ask_all(self, label, function, tuples):
        seen = set()
        for arguments in tuples:
            key = json.dumps(encode(arguments))
            if key not in seen:
                seen.add(key)
                self.ask(label, function, *arguments)


def record(family):
    recorder = Recorder()
    importlib.import_module(f"families.{family}").record(recorder)
    lines = [
        json.dumps(label) + ":[\n" + ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases) + "\n]"
        for label, cases in recorder.cases.items()
    ]
    target = HERE / "library" / f"{family.replace('_', '-')}.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text('{"python":' + json.dumps(sys.version.split()[0]) + ',"cases":{\n' + ",\n".join(lines) + "\n}}\n")
    print(target.name, sum(map(len, recorder.cases.values())), "answers", target.stat().st_size, "bytes")


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    sys.dont_write_bytecode = True
    for family in sys.argv[1:] or FAMILIES:
        record(family)
