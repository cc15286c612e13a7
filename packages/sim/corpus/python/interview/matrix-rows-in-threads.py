# Every row of a product by its own thread: disjoint places of one list.
#> every schedule
import threading

A = [[1, 2], [3, 4]]
B = [[0, 1], [1, 0]]
C = [None] * 2


def row(i):
    C[i] = [sum(a * b for a, b in zip(A[i], column)) for column in zip(*B)]


threads = [threading.Thread(target=row, args=(i,)) for i in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(C)

#| [[2, 1], [4, 3]]
