import math, random
from math import sqrt, pi
print(math.floor(2.7), math.ceil(2.1), sqrt(2), pi, math.factorial(20), math.gcd(12, 18), math.log(100, 10), math.sin(1), math.hypot(3,4), math.isclose(0.1+0.2, 0.3), math.prod([1,2,3]), math.fsum([0.1]*10), math.inf, -math.inf, math.nan)
random.seed(42)
print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(100), 5), random.uniform(1,2), random.gauss(0,1))
xs = list(range(10)); random.shuffle(xs); print(xs)
print(random.choices([1,2,3], weights=[1,2,3], k=5), random.randrange(0,100,7))
r = random.Random(7); print(r.random(), r.randint(0, 10), r.getrandbits(40))
try: math.sqrt(-1)
except ValueError as e: print(e)
try: math.sqrt('x')
except TypeError as e: print(e)

#| 2 3 1.4142135623730951 3.141592653589793 2432902008176640000 6 2.0 0.8414709848078965 5.0 True 6 1.0 inf -inf nan
#| 0.6394267984578837 1 c [35, 31, 28, 17, 94] 1.1024951761715074 -0.07358145350888119
#| [3, 5, 2, 4, 1, 8, 7, 0, 6, 9]
#| [3, 3, 3, 2, 2] 28
#| 0.32383276483316237 2 714660325134
#| math domain error
#| must be real number, not str
