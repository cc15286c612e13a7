# Going round until a flag is up: it ends whenever the other gets its turn.
#> outcomes 1
import threading

up = False

def wait():
    while not up:
        pass
    print("seen")

t = threading.Thread(target=wait)
t.start()
up = True
t.join()
