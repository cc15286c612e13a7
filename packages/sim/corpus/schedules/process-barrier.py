# A barrier between processes: no second half before every first half.
#> outcomes 1
#> prints "first\nfirst\nsecond\nsecond\n"
#> never prints "first\nsecond\nfirst\nsecond\n"
import multiprocessing
def halves(barrier):
    print("first")
    barrier.wait()
    print("second")
if __name__ == "__main__":
    barrier = multiprocessing.Barrier(2)
    children = [multiprocessing.Process(target=halves, args=(barrier,)) for _ in range(2)]
    for child in children:
        child.start()
    for child in children:
        child.join()
