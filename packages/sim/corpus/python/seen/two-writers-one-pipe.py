#> runs 60
import os
import random
import time

reading, writing = os.pipe()
for word in (b"left ", b"right "):
    if os.fork() == 0:
        random.seed()
        time.sleep(random.choice([0, 0.002]))
        os.write(writing, word)
        os._exit(0)
os.close(writing)
os.wait()
os.wait()
print(os.read(reading, 100))

#> seen "b'left right '\n"
#> seen "b'right left '\n"
