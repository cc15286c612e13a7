import queue
import threading

lifo = queue.LifoQueue()
priority = queue.PriorityQueue()
simple = queue.SimpleQueue()
for number in (3, 1, 2):
    lifo.put(number)
    priority.put((number, "abc"[number - 1]))
    simple.put(number)
print([lifo.get() for _ in range(3)], [priority.get() for _ in range(3)], [simple.get() for _ in range(3)])
small = queue.Queue(maxsize=1)
small.put("x")
for action in (lambda: small.put("y", block=False), lambda: small.put_nowait("y"), lambda: lifo.get_nowait(), lambda: lifo.get(timeout=0.01)):
    try:
        action()
    except (queue.Full, queue.Empty) as error:
        print(type(error).__name__, small.full(), lifo.empty())
tasks = queue.Queue()


def worker():
    while True:
        task = tasks.get()
        results.append(task ** 2)
        tasks.task_done()


results = []
threading.Thread(target=worker, daemon=True).start()
for number in range(4):
    tasks.put(number)
tasks.join()
print(results, tasks.unfinished_tasks)
try:
    tasks.task_done()
except ValueError as error:
    print(error)

#| [2, 1, 3] [(1, 'a'), (2, 'b'), (3, 'c')] [3, 1, 2]
#| Full True True
#| Full True True
#| Empty True True
#| Empty True True
#| [0, 1, 4, 9] 0
#| task_done() called too many times
