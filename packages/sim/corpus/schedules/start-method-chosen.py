# A spawned child imports the main module again: what the parent changed under its guard is not there.
#> outcomes 1
#> prints "child 0\nparent 5\n"
import multiprocessing
setting = 0
def show():
    print("child", setting)
if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    setting = 5
    child = multiprocessing.Process(target=show)
    child.start()
    child.join()
    print("parent", setting)
