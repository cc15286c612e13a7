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
