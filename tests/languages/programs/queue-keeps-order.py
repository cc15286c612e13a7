# One sender, one receiver: the order is kept, and the end is said by a word of its own.
#> outcomes 1
import queue
import threading

q = queue.Queue()

def send():
    for i in range(4):
        q.put(i)
    q.put(None)

threading.Thread(target=send).start()
while (n := q.get()) is not None:
    print(n)
print("end")
