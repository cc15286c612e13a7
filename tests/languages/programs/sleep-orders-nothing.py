# Sleeping longer is no promise to come later.
#> outcomes 2
import threading
import time

def say(word, seconds):
    time.sleep(seconds)
    print(word)

a = threading.Thread(target=say, args=("soon", 0.01))
b = threading.Thread(target=say, args=("late", 0.1))
a.start()
b.start()
a.join()
b.join()
