# Three philosophers and a waiter who seats two.
#> every schedule
import threading

forks = [threading.Lock() for _ in range(3)]
waiter = threading.Semaphore(2)
meals = [0] * 3


def dine(seat):
    with waiter:
        with forks[seat]:
            with forks[(seat + 1) % 3]:
                meals[seat] += 1


table = [threading.Thread(target=dine, args=(seat,), name=f"seat {seat}") for seat in range(3)]
for philosopher in table:
    philosopher.start()
for philosopher in table:
    philosopher.join()
print(meals, sum(meals), [p.name for p in table])

#| [1, 1, 1] 3 ['seat 0', 'seat 1', 'seat 2']
