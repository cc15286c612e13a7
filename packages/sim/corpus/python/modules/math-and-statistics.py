import math
import statistics

print(math.sqrt(2), math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.fabs(-2), math.copysign(1, -0.0))
print(math.gcd(12, 18), math.lcm(4, 6), math.factorial(10), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.prod([1, 2, 3, 4]))
print(math.hypot(3, 4), math.dist((0, 0), (1, 1)), math.degrees(math.pi), math.radians(180) == math.pi, math.log(8, 2), math.log10(1000), math.exp(0))
print(math.isclose(0.1 + 0.2, 0.3), math.isnan(math.nan), math.inf > 1e308, math.fsum([0.1] * 10), sum([0.1] * 10), math.modf(2.5), math.frexp(8.0))
for bad in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.floor("1"), lambda: math.exp(1000)):
    try:
        bad()
    except (ValueError, TypeError, OverflowError) as error:
        print(type(error).__name__, error)
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(statistics.mean(data), statistics.median(data), statistics.mode(data), statistics.pstdev(data), statistics.stdev([1, 2, 3, 4]), statistics.median_low(data))
print(statistics.variance([1, 2]), statistics.quantiles([1, 2, 3, 4], n=4), statistics.multimode("aabb"))
try:
    statistics.mean([])
except statistics.StatisticsError as error:
    print(error)

#| 1.4142135623730951 -2 -1 -1 2.0 -1.0
#| 6 12 3628800 10 20 4 24
#| 5.0 1.4142135623730951 180.0 True 3.0 3.0 1.0
#| True True True 1.0 0.9999999999999999 (0.5, 2.0) (0.5, 4)
#| ValueError math domain error
#| ValueError math domain error
#| ValueError factorial() not defined for negative values
#| TypeError must be real number, not str
#| OverflowError math range error
#| 5 4.5 4 2.0 1.2909944487358056 4
#| 0.5 [1.25, 2.5, 3.75] ['a', 'b']
#| mean requires at least one data point
