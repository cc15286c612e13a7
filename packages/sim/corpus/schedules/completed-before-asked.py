# Futures that are done before as_completed is called come in any order: CPython keeps them in a set.
#> outcomes 6
#> prints "[3, 2, 1]\n"
from concurrent.futures import ThreadPoolExecutor, as_completed


def one(n):
    return n


with ThreadPoolExecutor(max_workers=1) as pool:
    futures = [pool.submit(one, n) for n in (1, 2, 3)]
print([f.result() for f in as_completed(futures)])
