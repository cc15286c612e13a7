INVENTORY = [
    {"name": "lamp", "price": 24.5, "stock": 4, "tags": {"home", "light"}},
    {"name": "desk", "price": 180.0, "stock": 0, "tags": {"home", "office"}},
    {"name": "pen", "price": 1.2, "stock": 250, "tags": {"office"}},
    {"name": "sofa", "price": 799.99, "stock": 1, "tags": set()},
]


def by_tag(items):
    result = {}
    for item in items:
        for tag in item["tags"] or {"untagged"}:
            result.setdefault(tag, []).append(item["name"])
    return {tag: sorted(result[tag]) for tag in sorted(result)}


in_stock = [item for item in INVENTORY if item["stock"]]
print([item["name"] for item in sorted(in_stock, key=lambda i: (-i["price"], i["name"]))])
print(f"{sum(i['price'] * i['stock'] for i in INVENTORY):,.2f}")
print(by_tag(INVENTORY))
cheap, *others, dear = sorted(INVENTORY, key=lambda item: item["price"])
print(cheap["name"], dear["name"], len(others))
prices = {item["name"]: item["price"] for item in INVENTORY}
print({name: round(price * 0.9, 2) for name, price in prices.items() if price > 20})
print(any(p > 500 for p in prices.values()), all(i["stock"] for i in INVENTORY))
for number, (name, price) in enumerate(prices.items(), start=1):
    print(f"{number}. {name:<6}{price:>8.2f} {'*' * min(5, int(price // 100))}")
print(dict(zip(prices, range(3))), max(prices, key=prices.get), list(reversed(prices)))
merged = prices | {"pen": 1.5, "cup": 3}
merged.pop("sofa")
print(merged, prices.keys() & merged.keys() == {"lamp", "desk", "pen"})

#| ['sofa', 'lamp', 'pen']
#| 1,197.99
#| {'home': ['desk', 'lamp'], 'light': ['lamp'], 'office': ['desk', 'pen'], 'untagged': ['sofa']}
#| pen sofa 2
#| {'lamp': 22.05, 'desk': 162.0, 'sofa': 719.99}
#| True False
#| 1. lamp     24.50
#| 2. desk    180.00 *
#| 3. pen       1.20
#| 4. sofa    799.99 *****
#| {'lamp': 0, 'desk': 1, 'pen': 2} sofa ['sofa', 'pen', 'desk', 'lamp']
#| {'lamp': 24.5, 'desk': 180.0, 'pen': 1.5, 'cup': 3} True
