# Each hands the greater of its own number and what it got to the next: the greatest number comes round.
#> outcomes 1
import queue
import threading

N = 3
inboxes = [queue.Queue() for _ in range(N)]
numbers = [4, 9, 7]

def station(i):
    best = numbers[i]
    for _ in range(N - 1):
        inboxes[(i + 1) % N].put(best)
        best = max(best, inboxes[i].get())
    if best == numbers[i]:
        print("leader is", i)

threads = [threading.Thread(target=station, args=(i,)) for i in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
