#> every schedule
"""A thread that was joined has told the hook that was in place then."""
import threading


def hook(told):
    print("hook:", told.exc_type.__name__, told.exc_value, "in", told.thread.name)


def fail(key):
    {}[key]


threading.excepthook = hook
first = threading.Thread(target=fail, args=("k",), name="first")
first.start()
first.join()
threading.excepthook = threading.__excepthook__
print("put back:", threading.excepthook is threading.__excepthook__)

#| hook: KeyError 'k' in first
#| put back: True
