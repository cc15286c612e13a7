# Two senders into one queue: any mixture that keeps each sender's order.
#> outcomes 6
import queue
import threading

q = queue.Queue()

def send(name):
    for i in (1, 2):
        q.put(f"{name}{i}")

for name in "ab":
    threading.Thread(target=send, args=(name,)).start()
for _ in range(4):
    print(q.get())
