# (A stateless search would follow the spin for ever: state graph only.)
# A spin that nobody ends.
#> outcomes 1
#> engines graph
#> diverges
import threading
stop = False
def wait():
    while not stop:
        pass
threading.Thread(target=wait).start()
