#> runs 60
import random
import threading

log = []
timers = [threading.Timer(random.choice([0, 0.003]), log.append, args=(name,)) for name in "pq"]
for timer in timers:
    timer.start()
for timer in timers:
    timer.join()
print("".join(log))

#> seen "pq\n"
#> seen "qp\n"
