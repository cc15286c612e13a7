# join() of a queue waits until every item was reported done.
#> engines graph
#> outcomes 1
#> prints "did 1\ndid 2\nall done\n"
import multiprocessing
def consume(queue):
    while True:
        print("did", queue.get())
        queue.task_done()
if __name__ == "__main__":
    queue = multiprocessing.JoinableQueue()
    multiprocessing.Process(target=consume, args=(queue,), daemon=True).start()
    queue.put(1)
    queue.put(2)
    queue.join()
    print("all done")
