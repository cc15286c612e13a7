# Whoever answers first is taken; the rest is waited for and counted.
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, ThreadPoolExecutor, wait


def answer(n):
    return n * n


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = {pool.submit(answer, n): n for n in (1, 2)}
    done, waiting = wait(futures, return_when=FIRST_COMPLETED)
    assert done and all(f.result() == futures[f] ** 2 for f in done)
    done, waiting = wait(futures, return_when=ALL_COMPLETED)
    print(len(done), len(waiting), sorted(futures[f] for f in done))

#| 2 0 [1, 2]
