# A pool of processes: results in order, and of work that fails its exception.
#> engines graph
#> outcomes 1
#> zombies 0
#> prints "[1, 4]\n[3, 7]\nno negatives\n"
import multiprocessing
def square(n):
    if n < 0:
        raise ValueError("no negatives")
    return n * n
def add(a, b):
    return a + b
if __name__ == "__main__":
    with multiprocessing.Pool(processes=2) as pool:
        print(pool.map(square, [1, 2]))
        print(pool.starmap(add, [(1, 2), (3, 4)]))
        try:
            pool.apply(square, (-1,))
        except ValueError as problem:
            print(problem)
