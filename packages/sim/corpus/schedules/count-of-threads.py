# How many threads live, and whether one does, may change before it is asked.
#> outcomes 3
#> prints "2 True\n"
#> prints "2 False\n"
#> prints "1 False\n"
import threading


def work():
    pass


worker = threading.Thread(target=work)
worker.start()
print(threading.active_count(), worker.is_alive())
