from multiprocessing import Pool


def square(n):
    return n * n


def add(a, b):
    return a + b


def fail(n):
    raise ValueError(f"no {n}")


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(square, range(5)), pool.starmap(add, [(1, 2), (3, 4)]), list(pool.imap(square, [3, 4])))
        print(pool.apply(add, (5, 6)), sorted(pool.imap_unordered(square, [1, 2, 3])))
        result = pool.apply_async(square, (9,))
        print(result.get(), result.ready(), result.successful())
        try:
            pool.map(fail, [1])
        except ValueError as error:
            print("caught", error)
        waiting = pool.map_async(square, [1, 2])
        waiting.wait()
        print(waiting.get())

#| [0, 1, 4, 9, 16] [3, 7] [9, 16]
#| 11 [1, 4, 9]
#| 81 True True
#| caught no 1
#| [1, 4]
