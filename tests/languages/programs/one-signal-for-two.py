# Two wait, one is woken: the other never is.
#> outcomes 2
import threading

waiting = 0
turn = threading.Condition()

def wait(name):
    global waiting
    with turn:
        waiting += 1
        turn.notify_all()
        while waiting < 2:
            turn.wait()
        turn.wait()
        print(name, "woken")

def wake():
    with turn:
        while waiting < 2:
            turn.wait()
        turn.notify()

threads = [threading.Thread(target=wait, args=("a",)), threading.Thread(target=wait, args=("b",)), threading.Thread(target=wake)]
for t in threads:
    t.start()
for t in threads:
    t.join()
