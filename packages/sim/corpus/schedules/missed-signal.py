# A condition without a flag: the signal can come before anybody waits.
#> outcomes 2
#> deadlocks
#> prints "woken\n"
import threading
turn = threading.Condition()
def sleep():
    with turn:
        turn.wait()
    print("woken")
def wake():
    with turn:
        turn.notify()
workers = [threading.Thread(target=sleep), threading.Thread(target=wake)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
