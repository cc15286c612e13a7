import json

TEXT = '{"name": "demo", "ports": [80, 443], "debug": true, "ratio": 1.50, "owner": null, "tags": {"b": 1, "a": "\\u00e9"}}'
config = json.loads(TEXT)
print(config)
print(json.dumps(config, sort_keys=True))
print(json.dumps(config["tags"], ensure_ascii=False, separators=(",", ":")))
print(json.dumps({"a": [], "b": {}, "c": [1, {"d": 2}]}, indent=2))
print(json.dumps({1: "int", None: 0, True: (1, 2)}), json.dumps(float("nan")), json.dumps("a\"b\\\n"))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


def encode(value):
    if isinstance(value, (Point, set)):
        return vars(value) if isinstance(value, Point) else sorted(value)
    raise TypeError(f"cannot encode {type(value).__name__}")


print(json.dumps({"at": Point(1, 2), "seen": {3, 1}}, default=encode))
back = json.loads('[{"x": 1, "y": 2}, {"z": 3}]', object_hook=lambda d: Point(**d) if d.keys() == {"x", "y"} else d)
print(type(back[0]).__name__, back[0].y, back[1])
for wrong in ('{"a": 1,}', "[1 2]", "", "{'a': 1}", '"open'):
    try:
        json.loads(wrong)
    except json.JSONDecodeError as error:
        print(f"{wrong!r}: {error}")
try:
    json.dumps({"f": len})
except TypeError as error:
    print(error)

#| {'name': 'demo', 'ports': [80, 443], 'debug': True, 'ratio': 1.5, 'owner': None, 'tags': {'b': 1, 'a': 'é'}}
#| {"debug": true, "name": "demo", "owner": null, "ports": [80, 443], "ratio": 1.5, "tags": {"a": "\u00e9", "b": 1}}
#| {"b":1,"a":"é"}
#| {
#|   "a": [],
#|   "b": {},
#|   "c": [
#|     1,
#|     {
#|       "d": 2
#|     }
#|   ]
#| }
#| {"1": [1, 2], "null": 0} NaN "a\"b\\\n"
#| {"at": {"x": 1, "y": 2}, "seen": [1, 3]}
#| Point 2 {'z': 3}
#| '{"a": 1,}': Expecting property name enclosed in double quotes: line 1 column 9 (char 8)
#| '[1 2]': Expecting ',' delimiter: line 1 column 4 (char 3)
#| '': Expecting value: line 1 column 1 (char 0)
#| "{'a': 1}": Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#| '"open': Unterminated string starting at: line 1 column 1 (char 0)
#| Object of type builtin_function_or_method is not JSON serializable
