#> every schedule
import queue
import threading

items = queue.Queue(maxsize=1)
received = []


def producer(count):
    for number in range(count):
        items.put(number)
    items.put(None)


def consumer():
    while (item := items.get()) is not None:
        received.append(item * 10)


threads = [threading.Thread(target=producer, args=(3,)), threading.Thread(target=consumer)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(received, items.empty(), items.qsize())

#| [0, 10, 20] True 0
