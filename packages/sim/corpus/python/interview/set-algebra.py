python, go, java = {"ann", "bob", "cy"}, {"bob", "dee"}, {"ann", "bob"}
print(sorted(python | go), sorted(python & go & java), sorted(python - go), sorted(python ^ go), java <= python, java < java, go.isdisjoint({"x"}))
everyone = python.union(go, java)
everyone.discard("nobody")
try:
    everyone.remove("nobody")
except KeyError as error:
    print("no", error)
everyone.add("eve")
everyone.update(["fay"], {"gus"})
print(len(everyone), "eve" in everyone, sorted(everyone.difference(python)))
frozen = frozenset("hello")
print(len(frozen), frozen == set("hello"), {frozen: 1}[frozenset("olleh")], sorted({1, 1.0, True}), {0, False} == {0})
a = {1, 2, 3}
a &= {2, 3, 4}
a |= {9}
a -= {2}
print(a, set(), {x % 3 for x in range(10)}, sorted(map(sorted, {frozenset({1, 2}), frozenset({2, 1})})))
for bad in (lambda: {[1]}, lambda: {1} | [2], lambda: {{}: 1}, lambda: frozen.add(1)):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)

#| ['ann', 'bob', 'cy', 'dee'] ['bob'] ['ann', 'cy'] ['ann', 'cy', 'dee'] True False True
#| no 'nobody'
#| 7 True ['dee', 'eve', 'fay', 'gus']
#| 4 True 1 [1] True
#| {9, 3} set() {0, 1, 2} [[1, 2]]
#| TypeError unhashable type: 'list'
#| TypeError unsupported operand type(s) for |: 'set' and 'list'
#| TypeError unhashable type: 'dict'
#| AttributeError 'frozenset' object has no attribute 'add'
