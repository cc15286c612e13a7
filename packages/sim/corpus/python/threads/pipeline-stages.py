#> every schedule
import queue
import threading


def stage(change, source, out):
    while (item := source.get()) is not None:
        out.put(change(item))
    out.put(None)


queues = [queue.Queue() for _ in range(3)]
changes = [str.upper, lambda text: text[::-1]]
threads = [
    threading.Thread(target=stage, args=(change, queues[n], queues[n + 1]))
    for n, change in enumerate(changes)
]
for thread in threads:
    thread.start()
for word in ("stop", "time", None):
    queues[0].put(word)
for thread in threads:
    thread.join()
print(list(iter(queues[-1].get, None)))

#| ['POTS', 'EMIT']
