from concurrent.futures import ThreadPoolExecutor


def square(n):
    if n == 5:
        raise ValueError("five")
    return n * n


with ThreadPoolExecutor(max_workers=2, thread_name_prefix="sq") as pool:
    print(list(pool.map(square, range(4))))
    future = pool.submit(square, 7)
    print(future.result(), future.done(), future.exception(), future.cancel())
    failing = pool.submit(square, 5)
    print(repr(failing.exception()))
    try:
        failing.result()
    except ValueError as error:
        print("raised", error)
    try:
        list(pool.map(square, [4, 5, 6]))
    except ValueError as error:
        print("map raised", error)
try:
    pool.submit(square, 1)
except RuntimeError as error:
    print(error)

#| [0, 1, 4, 9]
#| 49 True None False
#| ValueError('five')
#| raised five
#| map raised five
#| cannot schedule new futures after shutdown
