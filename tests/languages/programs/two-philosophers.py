# Two at a table with two forks, each taking the one on their left first.
#> outcomes 3
import threading

forks = [threading.Lock(), threading.Lock()]

def dine(i):
    first, second = forks[i], forks[1 - i]
    first.acquire()
    second.acquire()
    print("philosopher", i, "eats")
    second.release()
    first.release()

diners = [threading.Thread(target=dine, args=(i,)) for i in range(2)]
for d in diners:
    d.start()
for d in diners:
    d.join()
print("all have eaten")
