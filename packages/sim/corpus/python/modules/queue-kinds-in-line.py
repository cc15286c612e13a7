import queue

fifo, lifo, ranked = queue.Queue(), queue.LifoQueue(), queue.PriorityQueue()
for item in (3, 1, 2):
    for q in (fifo, lifo, ranked):
        q.put(item)
for name, q in {"fifo": fifo, "lifo": lifo, "ranked": ranked}.items():
    print(name, [q.get() for _ in range(q.qsize())], q.empty())

small = queue.Queue(maxsize=1)
small.put_nowait("only")
print(small.full(), small.maxsize)
try:
    small.put_nowait("more")
except queue.Full as error:
    print(type(error).__name__)
print(small.get(block=False))
try:
    small.get_nowait()
except queue.Empty as error:
    print(type(error).__name__, str(error) == "")
small.task_done()
try:
    small.task_done()
except ValueError as error:
    print(error)

#| fifo [3, 1, 2] True
#| lifo [2, 1, 3] True
#| ranked [1, 2, 3] True
#| True 1
#| Full
#| only
#| Empty True
#| task_done() called too many times
