# Parts of a sum in processes, by a pool.
from multiprocessing import Pool


def part(bounds):
    low, high = bounds
    return sum(n * n for n in range(low, high))


if __name__ == "__main__":
    cuts = [(0, 10), (10, 20), (20, 30)]
    with Pool(2) as pool:
        parts = pool.map(part, cuts)
    print(parts, sum(parts))
    assert sum(parts) == sum(n * n for n in range(30))

#| [285, 2185, 6085] 8555
