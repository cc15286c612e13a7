# A counter in shared memory, raised under its own lock.
from multiprocessing import Process, Value


def raise_it(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


if __name__ == "__main__":
    counter = Value("i", 0)
    children = [Process(target=raise_it, args=(counter, 3)) for _ in range(2)]
    for c in children:
        c.start()
    for c in children:
        c.join()
    print(counter.value)

#| 6
