#> runs 60
import random
import threading
import time


def speak(word):
    for part in range(2):
        time.sleep(random.choice([0, 0.001, 0.002]))
        print(word, part)


threads = [threading.Thread(target=speak, args=(word,)) for word in ("left", "right")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("both said")

#> seen "left 0\nleft 1\nright 0\nright 1\nboth said\n"
#> seen "left 0\nright 0\nleft 1\nright 1\nboth said\n"
#> seen "left 0\nright 0\nright 1\nleft 1\nboth said\n"
#> seen "right 0\nleft 0\nleft 1\nright 1\nboth said\n"
#> seen "right 0\nleft 0\nright 1\nleft 1\nboth said\n"
#> seen "right 0\nright 1\nleft 0\nleft 1\nboth said\n"
