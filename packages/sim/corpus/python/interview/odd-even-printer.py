# One prints the odd numbers, one the even ones, in order.
#> every schedule
import threading

turn = threading.Condition()
number = 1


def print_when(parity, last):
    global number
    while True:
        with turn:
            turn.wait_for(lambda: number > last or number % 2 == parity)
            if number > last:
                return
            print(number, "odd" if parity else "even")
            number += 1
            turn.notify_all()


pair = [threading.Thread(target=print_when, args=(parity, 4)) for parity in (1, 0)]
for t in pair:
    t.start()
for t in pair:
    t.join()

#| 1 odd
#| 2 even
#| 3 odd
#| 4 even
