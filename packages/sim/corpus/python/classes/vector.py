class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y) if isinstance(other, Vector) else NotImplemented

    def __mul__(self, factor):
        if isinstance(factor, (int, float)):
            return Vector(self.x * factor, self.y * factor)
        if isinstance(factor, Vector):
            return self.x * factor.x + self.y * factor.y
        return NotImplemented

    __rmul__ = __mul__

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -other

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __bool__(self):
        return bool(self.x or self.y)

    def __iter__(self):
        yield self.x
        yield self.y

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"


a, b = Vector(3, 4), Vector(1, -2)
print(a + b, a - b, a * 2, 0.5 * a, a * b, -a, abs(a), bool(Vector(0, 0)))
print(a == Vector(3, 4), a != b, len({a, Vector(3, 4), b}), list(a), tuple(b), a[0], a[-1])
a += b
a *= 3
print(a, sum([a, b], Vector(0, 0)), max(a, b, key=abs))
for bad in (lambda: a + 1, lambda: "x" * a, lambda: a.z, lambda: a[5], lambda: a < b):
    try:
        bad()
    except (TypeError, AttributeError, IndexError) as error:
        print(type(error).__name__, error)
x, y = b
print(x, y)

#| Vector(4, 2) Vector(2, 6) Vector(6, 8) Vector(1.5, 2.0) -5 Vector(-3, -4) 5.0 False
#| True True 2 [3, 4] (1, -2) 3 4
#| Vector(12, 6) Vector(13, 4) Vector(12, 6)
#| TypeError unsupported operand type(s) for +: 'Vector' and 'int'
#| TypeError can't multiply sequence by non-int of type 'Vector'
#| AttributeError 'Vector' object has no attribute 'z'
#| IndexError tuple index out of range
#| TypeError '<' not supported between instances of 'Vector' and 'Vector'
#| 1 -2
