# wait(FIRST_COMPLETED) comes back with one of the two, or with both.
#> outcomes 2
#> prints "1 1\n"
#> prints "2 0\n"
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
def work():
    return None
with ThreadPoolExecutor(max_workers=2) as pool:
    done, rest = wait([pool.submit(work), pool.submit(work)], return_when=FIRST_COMPLETED)
    print(len(done), len(rest))
