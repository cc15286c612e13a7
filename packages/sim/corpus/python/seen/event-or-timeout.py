#> runs 60
import random
import threading
import time

stop = threading.Event()


def stopper():
    time.sleep(random.choice([0, 0.004]))
    stop.set()


thread = threading.Thread(target=stopper)
thread.start()
print("stopped" if stop.wait(timeout=0.002) else "gave up")
thread.join()

#> seen "gave up\n"
#> seen "stopped\n"
