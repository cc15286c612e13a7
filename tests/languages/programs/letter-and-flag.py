# The letter is written before the flag goes up: who sees the flag sees the letter.
#> outcomes 2
import threading

letter = "none"
flag = False

def write():
    global letter, flag
    letter = "hello"
    flag = True

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
