# The main module changes a list while a thread looks at it.
#> outcomes 2
#> prints "0\n"
#> prints "1\n"
import threading
box = []
def look():
    print(len(box))
looker = threading.Thread(target=look)
looker.start()
box.append(1)
looker.join()
