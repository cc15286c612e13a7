# Work in processes: results come back, globals do not.
#> outcomes 1
#> zombies 0
#> prints "[1, 4] 0\n"
from concurrent.futures import ProcessPoolExecutor
calls = 0
def square(n):
    global calls
    calls += 1
    return n * n
if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(square, [1, 2])), calls)
