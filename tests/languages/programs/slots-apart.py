# Everybody writes a slot of their own: no lock is needed.
#> outcomes 1
import threading

squares = [0] * 4

def work(i):
    squares[i] = i * i

threads = [threading.Thread(target=work, args=(i,)) for i in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(squares)
