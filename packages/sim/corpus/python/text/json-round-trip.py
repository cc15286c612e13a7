import json

data = {"name": "Zoë", "tags": ["a", "b"], "nested": {"x": 1.5, "y": None, "ok": True}, "empty": [], "big": 10 ** 20, "none": {}}
text = json.dumps(data)
print(text)
print(json.loads(text) == data)
print(json.dumps(data, indent=2, sort_keys=True, ensure_ascii=False))
print(json.dumps([1, 2, {"a": (3, 4)}], separators=(",", ":")), json.dumps("quote\" and \\ and \n"), json.dumps({1: 2, True: 3, None: 4}))
for bad in ('{"a": }', "[1, 2", "nope", '{"a" 1}', "[1,]", '"open', ""):
    try:
        json.loads(bad)
    except json.JSONDecodeError as error:
        print(f"{bad!r}: {error.msg} at {error.pos} (line {error.lineno} column {error.colno})")
print(json.loads("[1, 2.0, 1e3, -0, true, null, NaN, \"\\u00e9\\ud83d\\ude00\"]"))


class Money:
    def __init__(self, cents):
        self.cents = cents


try:
    json.dumps({"price": Money(5)})
except TypeError as error:
    print(error)
print(json.dumps({"price": Money(250)}, default=lambda o: {"cents": o.cents}))
print(json.loads('{"cents": 250}', object_hook=lambda d: Money(d["cents"])).cents)

#| {"name": "Zo\u00eb", "tags": ["a", "b"], "nested": {"x": 1.5, "y": null, "ok": true}, "empty": [], "big": 100000000000000000000, "none": {}}
#| True
#| {
#|   "big": 100000000000000000000,
#|   "empty": [],
#|   "name": "Zoë",
#|   "nested": {
#|     "ok": true,
#|     "x": 1.5,
#|     "y": null
#|   },
#|   "none": {},
#|   "tags": [
#|     "a",
#|     "b"
#|   ]
#| }
#| [1,2,{"a":[3,4]}] "quote\" and \\ and \n" {"1": 3, "null": 4}
#| '{"a": }': Expecting value at 6 (line 1 column 7)
#| '[1, 2': Expecting ',' delimiter at 5 (line 1 column 6)
#| 'nope': Expecting value at 0 (line 1 column 1)
#| '{"a" 1}': Expecting ':' delimiter at 5 (line 1 column 6)
#| '[1,]': Expecting value at 3 (line 1 column 4)
#| '"open': Unterminated string starting at at 0 (line 1 column 1)
#| '': Expecting value at 0 (line 1 column 1)
#| [1, 2.0, 1000.0, 0, True, None, nan, 'é😀']
#| Object of type Money is not JSON serializable
#| {"price": {"cents": 250}}
#| 250
