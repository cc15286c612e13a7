#> runs 60
import queue
import random
import threading
import time

jobs = queue.Queue()
done = []
for n in range(2):
    jobs.put(n)


def work(name):
    while True:
        time.sleep(random.choice([0, 0.001]))
        try:
            n = jobs.get_nowait()
        except queue.Empty:
            return
        done.append((n, name))


threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(done)

#> seen "[(0, 'a'), (1, 'a')]\n"
#> seen "[(0, 'a'), (1, 'b')]\n"
#> seen "[(0, 'b'), (1, 'a')]\n"
#> seen "[(0, 'b'), (1, 'b')]\n"
