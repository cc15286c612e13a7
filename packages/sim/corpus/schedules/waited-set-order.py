# What wait() answers is a set of objects: it comes in the order of their addresses, which nobody knows.
#> outcomes 2
#> prints "right left\n"
from concurrent.futures import ThreadPoolExecutor, wait


def name(text):
    return text


with ThreadPoolExecutor(max_workers=1) as pool:
    finished, waiting = wait([pool.submit(name, side) for side in ("left", "right")])
print(*[future.result() for future in finished])
