#> every schedule
import threading

forks = [threading.Lock() for _ in range(2)]
meals = []
done = threading.Lock()


def dine(name, left, right):
    low, high = sorted((left, right))
    with forks[low]:
        with forks[high]:
            with done:
                meals.append(name)


threads = [
    threading.Thread(target=dine, args=("Plato", 0, 1)),
    threading.Thread(target=dine, args=("Kant", 1, 0)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(meals))
print([fork.locked() for fork in forks])

#| ['Kant', 'Plato']
#| [False, False]
