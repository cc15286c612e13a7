class Money(float):
    def __add__(self, o): return Money(float(self) + o)
    def __str__(self): return f'${float(self):.2f}'
m = Money(3.5) + 1; print(m, type(m).__name__, m > 4, sum([Money(1), Money(2)], Money(0)))
class Mod(int):
    def __new__(cls, v): return super().__new__(cls, v % 7)
    def __mul__(self, o): return Mod(int(self) * int(o))
print(Mod(10), Mod(5) * Mod(4), Mod(3) == 3, repr(Mod(8)), [Mod(9)])

#| $4.50 Money True $3.00
#| 3 6 True 1 [2]
