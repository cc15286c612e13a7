# Two stages between source and end: each may work on the next number while the one after prints.
#> outcomes 5
import queue
import threading

numbers, squares = queue.Queue(), queue.Queue()

def square():
    for _ in range(3):
        n = numbers.get()
        print("squaring", n)
        squares.put(n * n)

t = threading.Thread(target=square)
t.start()
for n in (1, 2, 3):
    numbers.put(n)
for _ in range(3):
    print("got", squares.get())
t.join()
