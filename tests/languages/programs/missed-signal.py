# No flag: a signal that comes before anybody waits is gone.
#> outcomes 2
import threading

turn = threading.Condition()

def wait():
    with turn:
        turn.wait()
        print("woken")

def wake():
    with turn:
        turn.notify()
        print("told")

a = threading.Thread(target=wait)
b = threading.Thread(target=wake)
a.start()
b.start()
a.join()
b.join()
