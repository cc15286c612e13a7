# terminate() may come before or after the child's line; its exit code is minus the signal's number.
#> engines graph
#> outcomes 2
#> prints "child\n-15\n"
#> prints "-15\n"
import multiprocessing
def child(gate):
    print("child")
    gate.wait()
if __name__ == "__main__":
    process = multiprocessing.Process(target=child, args=(multiprocessing.Event(),))
    process.start()
    process.terminate()
    process.join()
    print(process.exitcode)
