# Three at a table, forks taken in the order of their numbers: all eat.
#> outcomes 6
import threading

N = 3
forks = [threading.Lock() for _ in range(N)]

def dine(i):
    low, high = min(i, (i + 1) % N), max(i, (i + 1) % N)
    with forks[low], forks[high]:
        print(i)

diners = [threading.Thread(target=dine, args=(i,)) for i in range(N)]
for d in diners:
    d.start()
for d in diners:
    d.join()
print("all have eaten")
