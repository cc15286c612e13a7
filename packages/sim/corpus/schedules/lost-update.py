# Two threads add to one number without a lock.
#> outcomes 2
#> prints "2\n"
#> prints "1\n"
#> never prints "0\n"
#> race total 11 11
import threading
total = 0
def add():
    global total
    total = total + 1
first = threading.Thread(target=add)
second = threading.Thread(target=add)
first.start()
second.start()
first.join()
second.join()
print(total)
