#> every schedule
from concurrent.futures import Future, ThreadPoolExecutor

told = []
with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(pow, 2, 10)
    future.add_done_callback(lambda f: told.append(f.result()))
print(told, future.done(), future.running(), future.cancelled())
future.add_done_callback(lambda f: told.append("at once"))
print(told)
manual = Future()
print(manual.done(), manual.cancel(), manual.cancelled())
manual = Future()
manual.set_result(5)
print(manual.result(), manual.exception())

#| [1024] True False False
#| [1024, 'at once']
#| False True True
#| 5 None
