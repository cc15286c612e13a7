#> runs 60
import random
import threading
import time

stock = {"book": 1}
sold = []


def buy(who):
    time.sleep(random.choice([0, 0.001]))
    if stock["book"] > 0:
        time.sleep(random.choice([0, 0.001]))
        stock["book"] -= 1
        sold.append(who)


threads = [threading.Thread(target=buy, args=(who,)) for who in ("ann", "ben")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(sold), stock["book"])

#> seen "['ann', 'ben'] -1\n"
#> seen "['ann'] 0\n"
#> seen "['ben'] 0\n"
