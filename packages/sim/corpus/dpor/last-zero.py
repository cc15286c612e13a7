# N writers each copy their left neighbour plus one; a reader looks for the last zero.
# Abdulla et al. 2014. Traces: (N + 3) * 2^(N - 2).
#> traces N=5 64
#> traces N=10 3328 long
#> traces N=15 147456 long
import threading

N = 5
a = [0] * (N + 1)


def reader():
    i = N
    while a[i] != 0:
        i -= 1


def writer(j):
    a[j] = a[j - 1] + 1


threads = [threading.Thread(target=reader)]
for j in range(1, N + 1):
    threads.append(threading.Thread(target=writer, args=(j,)))
for t in threads:
    t.start()
for t in threads:
    t.join()
