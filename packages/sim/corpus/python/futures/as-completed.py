#> every schedule
from concurrent.futures import ALL_COMPLETED, ThreadPoolExecutor, as_completed, wait


def cube(n):
    return n ** 3


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = {pool.submit(cube, n): n for n in (1, 2)}
    results = {futures[done]: done.result() for done in as_completed(futures)}
print(sorted(results.items()))
with ThreadPoolExecutor(1) as pool:
    done, not_done = wait([pool.submit(cube, 3)], return_when=ALL_COMPLETED)
print([f.result() for f in done], not_done)

#| [(1, 1), (2, 8)]
#| [27] set()
