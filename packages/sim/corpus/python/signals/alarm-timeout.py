import signal
import time


class TookTooLong(Exception):
    pass


def on_alarm(number, frame):
    raise TookTooLong(f"signal {number}")


def within(seconds, job):
    before = signal.signal(signal.SIGALRM, on_alarm)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return job()
    except TookTooLong as error:
        return f"gave up: {error}"
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def quick():
    time.sleep(0.01)
    return "quick one done"


def slow():
    time.sleep(2)
    return "slow one done"


print(within(1, quick))
print(within(0.1, slow))
print(signal.alarm(10), signal.alarm(0), signal.alarm(0))
print("handler restored:", signal.getsignal(signal.SIGALRM) is signal.SIG_DFL)

#| quick one done
#| gave up: signal 14
#| 0 10 0
#| handler restored: True
