import math
from math import gcd, isclose, lcm


def triangle(a, b, c):
    if a + b <= c or b + c <= a or a + c <= b:
        raise ValueError(f"no triangle has the sides {a}, {b}, {c}")
    s = (a + b + c) / 2
    return math.sqrt(s * (s - a) * (s - b) * (s - c))


def polygon_area(points):
    pairs = zip(points, points[1:] + points[:1])
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


print(triangle(3, 4, 5), round(triangle(2, 2, 3), 4))
try:
    triangle(1, 2, 3)
except ValueError as error:
    print(error)
print(polygon_area([(0, 0), (4, 0), (4, 3)]), polygon_area([(0, 0), (2, 0), (2, 2), (0, 2)]))
print(math.hypot(3, 4), math.dist((1, 1), (4, 5)), math.degrees(math.pi), round(math.sin(math.radians(30)), 10))
print(gcd(48, 36), lcm(4, 6, 10), math.factorial(10), math.comb(5, 2), math.perm(5, 2), math.isqrt(99))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), round(-2.5), math.copysign(1, -0.0), math.fmod(-7, 3))
print(isclose(0.1 + 0.2, 0.3), math.fsum([0.1] * 10), sum([0.1] * 10), math.prod([1, 2, 3, 4]))
print(math.inf > 10 ** 300, math.isnan(math.nan), math.nan == math.nan, math.log2(1024), math.log10(1000), math.exp(0))
for action in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1)):
    try:
        action()
    except ValueError as error:
        print(error)

#| 6.0 1.9843
#| no triangle has the sides 1, 2, 3
#| 6.0 4.0
#| 5.0 5.0 180.0 0.5
#| 12 60 3628800 10 20 9
#| -3 -2 -2 -2 -1.0 -1.0
#| True 1.0 0.9999999999999999 24
#| True True False 10.0 3.0 1.0
#| math domain error
#| math domain error
#| factorial() not defined for negative values
