# The text of an exception is made when it is told: it holds the list as it is then.
#> outcomes 2
import threading

seen = [1]


def work():
    raise ValueError(seen)


worker = threading.Thread(target=work)
worker.start()
seen.append(2)
worker.join()
