# A value that processes share loses updates like any other.
#> outcomes 2
#> prints "1\n"
#> prints "2\n"
#> race value 8 8
import multiprocessing
def add(total):
    total.value += 1
if __name__ == "__main__":
    total = multiprocessing.Value("i", 0)
    children = [multiprocessing.Process(target=add, args=(total,)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(total.value)
