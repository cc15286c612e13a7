# (A stateless search would follow the spin for ever: state graph only.)
# A spin that somebody ends: the loop is a cycle of states, not a run without end.
#> outcomes 1
#> engines graph
#> prints "done\n"
#> never diverges
import threading
ready = False
def wait():
    while not ready:
        pass
    print("done")
waiter = threading.Thread(target=wait)
waiter.start()
ready = True
waiter.join()
