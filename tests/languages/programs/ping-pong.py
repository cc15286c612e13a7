# Two hand a ball to and fro: one order.
#> outcomes 1
import queue
import threading

to_a, to_b = queue.Queue(), queue.Queue()

def play(name, mine, theirs):
    for _ in range(3):
        ball = mine.get()
        print(name, ball)
        theirs.put(ball + 1)

a = threading.Thread(target=play, args=("ping", to_a, to_b))
b = threading.Thread(target=play, args=("pong", to_b, to_a))
a.start()
b.start()
to_a.put(1)
a.join()
b.join()
print("last", to_a.get())
