import time

start = time.perf_counter()
time.sleep(0.2)
mid = time.monotonic()
time.sleep(0.1)
end = time.perf_counter()
print(end - start >= 0.3, end > mid > start, isinstance(time.time(), float), time.time_ns() > 0)
print(time.strftime("%Y-%m-%d %H:%M:%S", time.gmtime(0)), time.gmtime(86400).tm_mday, time.mktime(time.gmtime(3600)))
print(time.asctime(time.gmtime(1e9)), time.strptime("2020-02-03", "%Y-%m-%d")[:3], tuple(time.gmtime(0))[:6])


def timed(function, *args):
    before = time.perf_counter()
    result = function(*args)
    return result, round(time.perf_counter() - before, 2) >= 0


print(timed(sum, range(100)))
try:
    time.sleep(-1)
except ValueError as error:
    print(error)

#| True True True True
#| 1970-01-01 00:00:00 2 3600.0
#| Sun Sep  9 01:46:40 2001 (2020, 2, 3) (1970, 1, 1, 0, 0, 0)
#| (4950, True)
#| sleep length must be non-negative
