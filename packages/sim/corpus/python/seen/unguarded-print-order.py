#> runs 60
import random
import threading
import time


def say(word):
    time.sleep(random.choice([0, 0.001, 0.003]))
    print(word)


threads = [threading.Thread(target=say, args=(word,)) for word in ("one", "two", "three")]
for t in threads:
    t.start()
for t in threads:
    t.join()

#> seen "one\nthree\ntwo\n"
#> seen "one\ntwo\nthree\n"
#> seen "three\none\ntwo\n"
#> seen "three\ntwo\none\n"
#> seen "two\none\nthree\n"
#> seen "two\nthree\none\n"
