# Cancelling comes in time or too late.
#> outcomes 2
#> prints "cancelled\n"
#> prints "too late\n"
from concurrent.futures import ThreadPoolExecutor
def work():
    return 1
with ThreadPoolExecutor(max_workers=1) as pool:
    future = pool.submit(work)
    print("cancelled" if future.cancel() else "too late")
