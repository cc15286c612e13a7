# Threads put four keys each into a hash table of 128 places, with one lock a place; only some keys meet.
# Flanagan and Godefroid 2005. Traces: 8^(N - 11) from N = 11 on.
#> traces N=12 8
#> traces N=13 64 long
#> traces N=15 4096 long
import threading

N = 12
SIZE = 128
table = [0] * SIZE
locks = [threading.Lock() for _ in range(SIZE)]


def insert(h, w):
    locks[h].acquire()
    free = table[h] == 0
    if free:
        table[h] = w
    locks[h].release()
    return free


def run(tid):
    m = 0
    while m < 4:
        m += 1
        w = m * 11 + tid
        h = (w * 7) % SIZE
        while not insert(h, w):
            h = (h + 1) % SIZE


threads = [threading.Thread(target=run, args=(t,)) for t in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
