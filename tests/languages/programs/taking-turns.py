# Odd and even in turn: one order, however the threads are scheduled.
#> outcomes 1
import threading

n = 1
turn = threading.Condition()

def say(parity):
    global n
    for _ in range(3):
        with turn:
            while n % 2 != parity:
                turn.wait()
            print("odd" if parity else "even", n)
            n += 1
            turn.notify_all()

odd = threading.Thread(target=say, args=(1,))
even = threading.Thread(target=say, args=(0,))
even.start()
odd.start()
even.join()
odd.join()
