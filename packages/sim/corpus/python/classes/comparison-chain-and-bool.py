class Basket:
    def __init__(self, **items):
        self.items = items

    def __bool__(self):
        return any(self.items.values())

    def __len__(self):
        return sum(self.items.values())

    def __le__(self, other):
        return all(other.items.get(k, 0) >= n for k, n in self.items.items())

    def __or__(self, other):
        names = self.items.keys() | other.items.keys()
        return Basket(**{k: max(self.items.get(k, 0), other.items.get(k, 0)) for k in sorted(names)})

    def __ior__(self, other):
        print("in place")
        self.items = (self | other).items
        return self

    def __repr__(self):
        return f"Basket({', '.join(f'{k}={n}' for k, n in self.items.items())})"


a, b = Basket(egg=2, milk=1), Basket(egg=6, flour=1)
print(a | b, len(a | b), a <= b, a <= (a | b))
a |= b
print(a, b <= a <= a)
print(bool(Basket()), bool(Basket(egg=0)), "full" if a else "empty", not b)
print(Basket(tea=1) or "nothing", Basket() or "nothing", Basket() and 1)

#| Basket(egg=6, flour=1, milk=1) 8 False True
#| in place
#| Basket(egg=6, flour=1, milk=1) True
#| False False full False
#| Basket(tea=1) nothing Basket()
