from concurrent.futures import ProcessPoolExecutor
import os

parent = os.getpid()


def inspect(n):
    return n * 2, os.getpid() != parent


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as pool:
        results = list(pool.map(inspect, [1, 2, 3]))
        print([value for value, _ in results], all(other for _, other in results))
        future = pool.submit(divmod, 17, 5)
        print(future.result())
        broken = pool.submit(divmod, 1, 0)
        print(type(broken.exception()).__name__)

#| [2, 4, 6] True
#| (3, 2)
#| ZeroDivisionError
