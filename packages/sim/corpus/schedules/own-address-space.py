# A child process counts for itself.
#> outcomes 1
#> zombies 0
#> prints "in the child 1\nin the parent 0\n"
import multiprocessing
seen = 0
def look():
    global seen
    seen += 1
    print("in the child", seen)
if __name__ == "__main__":
    child = multiprocessing.Process(target=look)
    child.start()
    child.join()
    print("in the parent", seen)
