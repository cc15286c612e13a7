# The flag remembers the signal, and the waiter looks at it first: nobody sleeps for ever.
#> outcomes 2
import threading

ready = False
turn = threading.Condition()

def wait():
    with turn:
        while not ready:
            turn.wait()
    print("woken")

def wake():
    global ready
    with turn:
        ready = True
        turn.notify()
    print("told")

a = threading.Thread(target=wait)
b = threading.Thread(target=wake)
a.start()
b.start()
a.join()
b.join()
