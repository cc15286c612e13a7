def kind(value):
    match value:
        case None:
            return "null"
        case True | False:
            return "bool"
        case int(n) if n < 0:
            return f"negative {n}"
        case int() | float():
            return "number"
        case str(text) if not text:
            return "empty text"
        case str():
            return "text"
        case {"type": "user", "name": str(name), **rest}:
            return f"user {name} and {sorted(rest)}"
        case {"error": {"code": code}}:
            return f"error {code}"
        case {}:
            return "object"
        case [x, y]:
            return f"pair of {kind(x)} and {kind(y)}"
        case [_, *_, last]:
            return f"list to {last}"
        case [*_]:
            return "list"


for value in (None, True, -3, 2.5, "", "hi", {"type": "user", "name": "Ada", "age": 36, "id": 1},
              {"error": {"code": 404, "why": "gone"}}, {"a": 1}, [1, "x"], (1, 2, 3), []):
    print(kind(value))
print(kind({1, 2}))

#| null
#| bool
#| negative -3
#| number
#| empty text
#| text
#| user Ada and ['age', 'id']
#| error 404
#| object
#| pair of number and text
#| list to 3
#| list
#| None
