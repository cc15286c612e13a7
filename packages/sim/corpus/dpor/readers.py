# One writer, N readers of one place: the order of the writer against each reader is all that matters.
# Abdulla et al. 2014. Traces: 2^N.
#> traces N=2 4
#> traces N=8 256
#> traces N=13 8192 long
import threading

N = 2
x = 0
y = [0] * (N + 1)


def writer():
    global x
    x = 42


def reader(i):
    y[i]
    x


threads = [threading.Thread(target=writer)]
for i in range(1, N + 1):
    threads.append(threading.Thread(target=reader, args=(i,)))
for t in threads:
    t.start()
for t in threads:
    t.join()
