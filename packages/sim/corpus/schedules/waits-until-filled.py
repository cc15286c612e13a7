# The truth of a list that another thread fills is read anew each time round.
import threading

box = []


def fill():
    box.append("full")


threading.Thread(target=fill).start()
turns = 0
while not box:
    turns = 1
print(turns, box[0])
#> outcomes 2
#> prints "0 full\n"
#> prints "1 full\n"
#> engines graph
