stock = dict(apples=3, pears=0, plums=7)
stock["figs"] = stock.pop("pears") + 1
print(stock, stock.get("kiwis", 0), stock.setdefault("dates", 5), "figs" in stock, len(stock))
for name, count in sorted(stock.items(), key=lambda item: -item[1]):
    print(f"{name:<8}{'*' * count}")
print({count: name for name, count in stock.items()}, max(stock, key=stock.get), sum(stock.values()))
stock.update({"apples": 10}, nuts=2)
print(list(stock), list(reversed(stock)), stock.keys() & {"apples", "x"}, stock.items() >= {("nuts", 2)})
del stock["nuts"]
print(dict.fromkeys("ab", 0), dict([("a", 1), ["b", 2]]), dict(zip("xy", (1, 2))), {**{"a": 1}, "a": 2}, {"a": 1} == {"a": 1.0})
copied = stock.copy()
stock.clear()
print(stock, copied["figs"], copied.popitem(), type(copied.keys()).__name__)
nested = {}
for path in ("a.b.c", "a.d", "e"):
    node = nested
    for part in path.split("."):
        node = node.setdefault(part, {})
print(nested, list(nested["a"]))

#| {'apples': 3, 'plums': 7, 'figs': 1, 'dates': 5} 0 5 True 4
#| plums   *******
#| dates   *****
#| apples  ***
#| figs    *
#| {3: 'apples', 7: 'plums', 1: 'figs', 5: 'dates'} plums 16
#| ['apples', 'plums', 'figs', 'dates', 'nuts'] ['nuts', 'dates', 'figs', 'plums', 'apples'] {'apples'} True
#| {'a': 0, 'b': 0} {'a': 1, 'b': 2} {'x': 1, 'y': 2} {'a': 2} True
#| {} 1 ('dates', 5) dict_keys
#| {'a': {'b': {'c': {}}, 'd': {}}, 'e': {}} ['b', 'd']
