# The wrong way round: the flag goes up before the letter is there.
#> outcomes 3
import threading

letter = "none"
flag = False

def write():
    global letter, flag
    flag = True
    letter = "hello"

def read():
    if flag:
        print("read", letter)
    else:
        print("no flag")

w = threading.Thread(target=write)
r = threading.Thread(target=read)
w.start()
r.start()
w.join()
r.join()
