#> every schedule
import threading

total = 0
lock = threading.Lock()


def add(amount):
    global total
    for _ in range(2):
        with lock:
            before = total
            total = before + amount


threads = [threading.Thread(target=add, args=(amount,)) for amount in (1, 10, 100)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("total", total)
assert total == 222

#| total 222
