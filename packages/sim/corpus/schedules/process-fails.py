# An exception ends only its own process: the parent sees the exit code.
#> outcomes 1
#> raises ValueError
#> prints "1 MainProcess []\n"
import multiprocessing
def fail():
    raise ValueError("no")
if __name__ == "__main__":
    child = multiprocessing.Process(target=fail)
    child.start()
    child.join()
    print(child.exitcode, multiprocessing.current_process().name, multiprocessing.active_children())
