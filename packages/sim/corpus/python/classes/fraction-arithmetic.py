from math import gcd


class Fraction:
    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        sign = -1 if bottom < 0 else 1
        common = gcd(top, bottom)
        self.top, self.bottom = sign * top // common, abs(bottom) // common

    def __repr__(self):
        return f"Fraction({self.top}, {self.bottom})"

    def __str__(self):
        return str(self.top) if self.bottom == 1 else f"{self.top}/{self.bottom}"

    def __add__(self, other):
        other = other if isinstance(other, Fraction) else Fraction(other)
        return Fraction(self.top * other.bottom + other.top * self.bottom, self.bottom * other.bottom)

    __radd__ = __add__

    def __mul__(self, other):
        return Fraction(self.top * other.top, self.bottom * other.bottom)

    def __neg__(self):
        return Fraction(-self.top, self.bottom)

    def __float__(self):
        return self.top / self.bottom

    def __eq__(self, other):
        return (self.top, self.bottom) == (other.top, other.bottom)


half, third = Fraction(1, 2), Fraction(2, 6)
print(half + third, half * third, -half, 1 + half, float(third))
print([half, Fraction(4, -8)], half == Fraction(5, 10))
print(sum([Fraction(1, n) for n in range(1, 6)]))
try:
    Fraction(3, 0)
except ZeroDivisionError as error:
    print(error)

#| 5/6 1/6 -1/2 3/2 0.3333333333333333
#| [Fraction(1, 2), Fraction(-1, 2)] True
#| 137/60
#| Fraction(3, 0)
