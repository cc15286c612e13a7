# An exception waits in the future and comes out where the result is asked for.
#> outcomes 1
from concurrent.futures import ThreadPoolExecutor

def work(n):
    if n > 1:
        raise ValueError("too much")
    return n

with ThreadPoolExecutor(max_workers=2) as pool:
    for future in [pool.submit(work, n) for n in (1, 2)]:
        try:
            print("got", future.result())
        except ValueError as problem:
            print("failed:", problem)
