# A pool that nobody shuts down still lets the program end, after the work is done. Callbacks run in the worker, or at once.
#> outcomes 2
#> prints "main\ndone 7\n"
#> prints "done 7\nmain\n"
from concurrent.futures import ThreadPoolExecutor
pool = ThreadPoolExecutor(max_workers=1)
def seven():
    return 7
pool.submit(seven).add_done_callback(lambda future: print("done", future.result()))
print("main")
