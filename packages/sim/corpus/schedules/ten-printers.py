# Ten threads print one line each: every order, counted and not listed.
#> outcomes 3628800
#> prints "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n"
#> prints "9\n0\n1\n2\n3\n4\n5\n6\n7\n8\n"
#> never prints "0\n0\n2\n3\n4\n5\n6\n7\n8\n9\n"
#> engines graph
import threading
def show(n):
    print(n)
workers = [threading.Thread(target=show, args=(n,)) for n in range(10)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
