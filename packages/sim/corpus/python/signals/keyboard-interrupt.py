#> every schedule
import os
import signal


def work(steps):
    for step in range(steps):
        print("step", step)
        if step == 1:
            os.kill(os.getpid(), signal.SIGINT)


try:
    work(4)
except KeyboardInterrupt as error:
    print("interrupted", type(error).__name__, repr(error))
finally:
    print("cleaning up")


class Stop(Exception):
    pass


def stop(number, frame):
    raise Stop(number)


signal.signal(signal.SIGTERM, stop)
try:
    signal.raise_signal(signal.SIGTERM)
    print("never here")
except Stop as error:
    print("stopped by", error.args[0])

#| step 0
#| step 1
#| interrupted KeyboardInterrupt KeyboardInterrupt()
#| cleaning up
#| stopped by 15
