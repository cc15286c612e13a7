# multiprocessing writes the buffer out before it forks: nothing comes twice. The child's lines come together, at its end.
#> semantics pipe
#> outcomes 1
#> prints "before\none\ntwo\nafter\n"
import multiprocessing
def child():
    print("one")
    print("two")
if __name__ == "__main__":
    print("before")
    process = multiprocessing.Process(target=child)
    process.start()
    process.join()
    print("after")
