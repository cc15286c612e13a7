# A generator that two threads ask at once: the second may find it busy.
#> outcomes 2
#> prints "['1', '2']\n"
#> prints "['1', 'generator already executing']\n"
import threading


def numbers():
    n = 0
    while True:
        n += 1
        yield n


source = numbers()
got = []


def take():
    try:
        got.append(str(next(source)))
    except ValueError as problem:
        got.append(str(problem))


takers = [threading.Thread(target=take) for _ in range(2)]
for taker in takers:
    taker.start()
for taker in takers:
    taker.join()
print(sorted(got))
