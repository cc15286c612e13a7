# Three threads, a line each: any of six orders.
#> outcomes 6
import threading

threads = [threading.Thread(target=print, args=("line", i)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
