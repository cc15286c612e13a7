class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __format__(self, spec):
        if spec == "polar":
            return f"r={(self.x ** 2 + self.y ** 2) ** 0.5:.2f}"
        return f"({self.x:{spec}}, {self.y:{spec}})" if spec else f"({self.x}, {self.y})"

    def __repr__(self):
        return f"Point({self.x!r}, {self.y!r})"


point = Point(3, 4)
print("{} {:polar} {:>5} {!r}".format(point, point, point, point))
print("{0} {1} {0}".format("a", "b"), "{b}-{a}".format(a=1, b=2))
print("{p.x} {p.y} {d[key]} {l[1]}".format(p=point, d={"key": "value"}, l=[10, 20]))
print("{:<8}|{:^8}|{:>8}|{:=+8d}".format("ab", "cd", "ef", 42))
print("{:{fill}{align}{width}}".format("x", fill="*", align="^", width=9))
print("{{}} {0:,} {0:_} {1:.3} {1:%}".format(1234567, 0.12345))
for template in ("{} {}", "{1}", "{name}", "{0.z}", "{:d}"):
    try:
        print(template.format(point))
    except (IndexError, KeyError, AttributeError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
print("{:s} {:10.3f}|{:<+10}|".format("s", 2.0, 3), format(3.0, ".0f"), format("x", ">3"))

#| (3, 4) r=5.00 (    3,     4) Point(3, 4)
#| a b a 2-1
#| 3 4 value 20
#| ab      |   cd   |      ef|+     42
#| ****x****
#| {} 1,234,567 1_234_567 0.123 12.345000%
#| IndexError Replacement index 1 out of range for positional args tuple
#| IndexError Replacement index 1 out of range for positional args tuple
#| KeyError 'name'
#| AttributeError 'Point' object has no attribute 'z'
#| (3, 4)
#| s      2.000|+3        | 3   x
