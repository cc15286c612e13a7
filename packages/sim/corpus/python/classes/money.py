from functools import total_ordering


@total_ordering
class Money:
    __slots__ = ("cents", "currency")

    def __init__(self, amount, currency="EUR"):
        self.cents = round(amount * 100)
        self.currency = currency

    def _check(self, other):
        if self.currency != other.currency:
            raise ValueError(f"{self.currency} is not {other.currency}")

    def __eq__(self, other):
        return isinstance(other, Money) and (self.cents, self.currency) == (other.cents, other.currency)

    def __lt__(self, other):
        self._check(other)
        return self.cents < other.cents

    def __hash__(self):
        return hash((self.cents, self.currency))

    def __add__(self, other):
        self._check(other)
        return Money((self.cents + other.cents) / 100, self.currency)

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __str__(self):
        return f"{self.cents / 100:,.2f} {self.currency}"


prices = [Money(12.5), Money(1999.99), Money(0.01)]
print(sum(prices), max(prices), min(prices) <= Money(0.01))
print(len({Money(1), Money(1.0), Money(1, "USD")}))
try:
    Money(1) + Money(1, "USD")
except ValueError as error:
    print(error)
try:
    Money(1).note = "gift"
except AttributeError as error:
    print(error)

#| 2,012.50 EUR 1,999.99 EUR True
#| 2
#| EUR is not USD
#| 'Money' object has no attribute 'note'
