# as_completed gives futures in the order in which they were done.
#> outcomes 2
#> race-free
#> prints "a\nb\n"
#> prints "b\na\n"
from concurrent.futures import ThreadPoolExecutor, as_completed
def echo(text):
    return text
with ThreadPoolExecutor(max_workers=2) as pool:
    for future in as_completed([pool.submit(echo, "a"), pool.submit(echo, "b")]):
        print(future.result())
