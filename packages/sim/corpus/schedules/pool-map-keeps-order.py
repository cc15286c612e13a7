# map gives results in the order of the arguments, whatever order they were made in.
#> outcomes 1
#> race-free
#> prints "[1, 4, 9]\n"
import concurrent.futures
with concurrent.futures.ThreadPoolExecutor(max_workers=3) as pool:
    print(list(pool.map(lambda n: n * n, [1, 2, 3])))
