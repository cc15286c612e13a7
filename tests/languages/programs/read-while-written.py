# A reader meets a writer: it sees the old value, the one between, or the new one.
#> outcomes 3
import threading

stage = "empty"

def write():
    global stage
    stage = "half"
    stage = "full"

def read():
    print(stage)

w = threading.Thread(target=write)
r = threading.Thread(target=read)
w.start()
r.start()
w.join()
r.join()
