# Nobody is in the second phase before everybody has left the first.
#> never prints "first\nsecond\nfirst\nsecond\n"
#> prints "first\nfirst\nsecond\nsecond\n"
#> outcomes 1
import threading
meet = threading.Barrier(2)
def work():
    print("first")
    meet.wait()
    print("second")
workers = [threading.Thread(target=work) for _ in range(2)]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
