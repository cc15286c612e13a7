import atexit
import sys


def report(state):
    print("closing with", state)


state = {"open": 2}
atexit.register(report, state)
try:
    atexit.register("text")
except TypeError as error:
    print(error)
state["open"] -= 1
print("leaving")
sys.exit(4)

#> exit 4
#| the first argument must be callable
#| leaving
#| closing with {'open': 1}
