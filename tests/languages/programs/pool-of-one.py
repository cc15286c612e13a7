# A pool of one worker does its work in the order it was given.
#> outcomes 4
from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(max_workers=1) as pool:
    for n in range(3):
        pool.submit(print, "job", n)
    print("given")
print("done")
