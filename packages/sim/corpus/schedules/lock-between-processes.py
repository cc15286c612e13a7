# A lock between processes keeps their updates apart.
#> outcomes 1
#> prints "2\n"
import multiprocessing
def add(total, guard):
    with guard:
        total.value += 1
if __name__ == "__main__":
    total = multiprocessing.Value("i", 0)
    guard = multiprocessing.Lock()
    children = [multiprocessing.Process(target=add, args=(total, guard)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(total.value)
