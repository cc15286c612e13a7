from multiprocessing import Pool


def square(n):
    return n * n


def label(name, n):
    return f"{name}:{n}"


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(square, range(6)))
        print(pool.starmap(label, [("a", 1), ("b", 2)]))
        print(list(pool.imap(square, [7, 8])))
        print(pool.apply(square, (9,)))
        result = pool.apply_async(label, ("c", 3))
        print(result.get(), result.successful())
        try:
            pool.map(len, [[1], 2])
        except TypeError as error:
            print(error)

#| [0, 1, 4, 9, 16, 25]
#| ['a:1', 'b:2']
#| [49, 64]
#| 81
#| c:3 True
#| object of type 'int' has no len()
