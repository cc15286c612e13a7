# Six threads, a line each: any of 720 orders.
#> outcomes 720
import threading

def say(n):
    print("thread", n)

threads = [threading.Thread(target=say, args=(n,)) for n in range(6)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
