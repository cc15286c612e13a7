#> every schedule
from multiprocessing import Array, Process, Value


def add(total, cells, index):
    with total.get_lock():
        total.value += index + 1
    cells[index] = index * 10


if __name__ == "__main__":
    total = Value("i", 0)
    cells = Array("i", 2)
    processes = [Process(target=add, args=(total, cells, i)) for i in range(2)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
    print(total.value, list(cells), cells[:], len(cells), [p.exitcode for p in processes])

#| 3 [0, 10] [0, 10] 2 [0, 0]
