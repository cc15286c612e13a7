# Workers of a pool lose updates like any other threads; results come back by future, whoever made them.
#> outcomes 3
#> prints "30\n1\n"
#> prints "30\n2\n"
#> prints "30\n3\n"
#> race total 11 11
from concurrent.futures import ThreadPoolExecutor
total = 0
def add(amount):
    global total
    total += amount
    return amount * 10
with ThreadPoolExecutor(max_workers=2) as pool:
    first = pool.submit(add, 1)
    second = pool.submit(add, 2)
    print(first.result() + second.result())
print(total)
