# What is in a queue may be looked at; tasks that are not done are counted.
import queue

line = queue.Queue()
for name in ("ann", "bob"):
    line.put(name)
print(list(line.queue), line.qsize(), line.unfinished_tasks, line.empty())
print(line.get(), list(line.queue), line.unfinished_tasks)
line.task_done()
print(line.unfinished_tasks, len(line.queue), line.queue[0])
stack = queue.LifoQueue()
for n in range(3):
    stack.put(n)
print(stack.queue)
print(stack.get(), stack.queue)

#| ['ann', 'bob'] 2 2 False
#| ann ['bob'] 2
#| 1 1 bob
#| [0, 1, 2]
#| 2 [0, 1]
