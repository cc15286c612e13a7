#> every schedule
import threading

order = []


def step(number, previous):
    if previous is not None:
        previous.join()
    order.append(number)


threads = []
for number in range(3):
    threads.append(threading.Thread(target=step, args=(number, threads[-1] if threads else None)))
for thread in reversed(threads):
    if thread is threads[0]:
        thread.start()
for thread in threads[1:]:
    thread.start()
threads[-1].join()
print(order)

#| [0, 1, 2]
