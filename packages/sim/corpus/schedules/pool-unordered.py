# imap_unordered gives results as they come.
#> outcomes 2
#> prints "1\n4\n"
#> prints "4\n1\n"
from multiprocessing import Pool
def square(n):
    return n * n
if __name__ == "__main__":
    with Pool(2) as pool:
        for result in pool.imap_unordered(square, [1, 2]):
            print(result)
        pool.close()
        pool.join()
