# A worker that looks at a flag before each of three rounds: it does none to three.
#> outcomes 4
import threading

stop = False

def work():
    for i in range(3):
        if stop:
            print("stopped before", i)
            return
    print("all three")

t = threading.Thread(target=work)
t.start()
stop = True
t.join()
