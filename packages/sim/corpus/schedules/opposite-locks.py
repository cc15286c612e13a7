# Two locks taken in opposite orders.
#> outcomes 3
#> deadlocks
#> prints "left\nright\n"
#> prints "right\nleft\n"
import threading
a, b = threading.Lock(), threading.Lock()
def left():
    with a:
        with b:
            print("left")
def right():
    with b:
        with a:
            print("right")
workers = [threading.Thread(target=left), threading.Thread(target=right)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
