class Polynomial:
    def __init__(self, *coefficients):
        self.coefficients = list(coefficients) or [0]

    def __call__(self, x):
        result = 0
        for c in self.coefficients:
            result = result * x + c
        return result

    def __add__(self, other):
        a, b = self.coefficients[::-1], other.coefficients[::-1]
        size = max(len(a), len(b))
        a += [0] * (size - len(a))
        b += [0] * (size - len(b))
        return Polynomial(*(x + y for x, y in zip(a, b)))._reversed()

    def _reversed(self):
        return Polynomial(*reversed(self.coefficients))

    def __len__(self):
        return len(self.coefficients)

    def __getitem__(self, power):
        return self.coefficients[-1 - power]

    def __str__(self):
        parts = []
        for power in range(len(self) - 1, -1, -1):
            if c := self[power]:
                x = {0: "", 1: "x"}.get(power, f"x^{power}")
                parts.append(f"{c:+d}{x}")
        return " ".join(parts).lstrip("+") or "0"


p = Polynomial(2, 0, -3, 5)
q = Polynomial(1, 3)
print(p, "|", q, "|", p + q)
print(p(2), q(-3), [p[n] for n in range(len(p))])
print(Polynomial(), list(map(Polynomial(1, 0, 0), range(5))))

#| 2x^3 -3x +5 | 1x +3 | 2x^3 -2x +8
#| 15 0 [5, -3, 0, 2]
#| 0 [0, 1, 4, 9, 16]
