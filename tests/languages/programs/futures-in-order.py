# Two pieces of work in a pool; the results are asked for in one order, whatever order they were done in.
#> outcomes 2
from concurrent.futures import ThreadPoolExecutor

def work(n):
    print("working on", n)
    return n * n

with ThreadPoolExecutor(max_workers=2) as pool:
    one = pool.submit(work, 3)
    other = pool.submit(work, 4)
    print("sum", one.result() + other.result())
