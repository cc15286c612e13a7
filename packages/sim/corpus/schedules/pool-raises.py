# An exception of the work comes out where the result is asked for; the pool lives on.
#> outcomes 1
#> prints "division by zero\n5\n"
from concurrent.futures import ThreadPoolExecutor
def halve(n):
    return 10 // n
with ThreadPoolExecutor(max_workers=1) as pool:
    bad = pool.submit(halve, 0)
    good = pool.submit(halve, 2)
    try:
        bad.result()
    except ZeroDivisionError:
        print("division by zero")
    print(good.result())
