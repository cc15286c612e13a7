# Everybody takes the left lock first: no deadlock.
#> outcomes 6
import threading

left = threading.Lock()
right = threading.Lock()

def work(name):
    left.acquire()
    right.acquire()
    print(name)
    right.release()
    left.release()

threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("done")
