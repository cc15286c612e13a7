import copy
from operator import itemgetter

original = {"list": [1, 2, {"deep": True}], "tuple": (1, [2])}
shallow = dict(original)
deep = copy.deepcopy(original)
original["list"][2]["deep"] = False
original["tuple"][1].append(3)
print(shallow["list"][2], deep["list"][2], shallow["tuple"], deep["tuple"])
rows = [{"name": "b", "n": 2}, {"name": "a", "n": 2}, {"name": "c", "n": 1}]
print([r["name"] for r in sorted(rows, key=itemgetter("n", "name"))], max(rows, key=itemgetter("n"))["name"])
merged = {**rows[0], "n": 5} | {"extra": None}
print(merged, rows[0] | {"n": 0}, {k: v for k, v in sorted(merged.items(), reverse=True)})
inverted = {}
for row in rows:
    inverted.setdefault(row["n"], set()).add(row["name"])
print({k: sorted(v) for k, v in inverted.items()})
matrix = [[1, 2], [3, 4]]
flipped = list(map(list, zip(*matrix)))
print(flipped, sum(sum(row) for row in matrix), [row[:] for row in matrix] == matrix, [row[::-1] for row in matrix])
del original["tuple"]
print(original.pop("missing", "default"), list(original), original.get("list")[:2], len(original), original.popitem()[0])

#| {'deep': False} {'deep': True} (1, [2, 3]) (1, [2])
#| ['c', 'a', 'b'] b
#| {'name': 'b', 'n': 5, 'extra': None} {'name': 'b', 'n': 0} {'name': 'b', 'n': 5, 'extra': None}
#| {2: ['a', 'b'], 1: ['c']}
#| [[1, 3], [2, 4]] 10 True [[2, 1], [4, 3]]
#| default ['list'] [1, 2] 1 list
