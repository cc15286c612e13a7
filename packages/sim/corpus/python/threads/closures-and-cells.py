# What a closure keeps, and what the late binding of a loop does to threads.
#> every schedule
import threading

late = [lambda: n for n in range(3)]
kept = [lambda n=n: n for n in range(3)]
print([f() for f in late], [f() for f in kept], late[0].__closure__[0].cell_contents)

results = {}


def start(function, key):
    def run():
        results[key] = function()
    thread = threading.Thread(target=run)
    thread.start()
    return thread


for thread in [start(f, i) for i, f in enumerate(kept)]:
    thread.join()
print(sorted(results.items()))


def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n
    return up


up = counter()
print(up(), up(5), up.__closure__[0].cell_contents, up.__code__.co_freevars)

#| [2, 2, 2] [0, 1, 2] 2
#| [(0, 0), (1, 1), (2, 2)]
#| 1 6 6 ('n',)
