#> every schedule
import os
import signal


def on_signal(number, frame):
    print("handling", signal.Signals(number).name, number)


before = signal.signal(signal.SIGUSR1, on_signal)
print("before:", before, before is signal.SIG_DFL)
print("now ours:", signal.getsignal(signal.SIGUSR1) is on_signal)
os.kill(os.getpid(), signal.SIGUSR1)
print("after the first")
signal.raise_signal(signal.SIGUSR1)
signal.signal(signal.SIGUSR1, signal.SIG_IGN)
os.kill(os.getpid(), signal.SIGUSR1)
print("ignored")
print(repr(signal.SIGTERM), str(signal.SIGTERM), int(signal.SIGTERM), signal.SIGINT == 2)
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
print(signal.strsignal(signal.SIGALRM), signal.Signals["SIGCHLD"].value)
try:
    signal.signal(signal.SIGUSR1, "text")
except TypeError as error:
    print(error)
try:
    signal.signal(99, on_signal)
except ValueError as error:
    print(error)

#| before: 0 True
#| now ours: True
#| handling SIGUSR1 10
#| after the first
#| handling SIGUSR1 10
#| ignored
#| <Signals.SIGTERM: 15> 15 15 True
#| True
#| Alarm clock 17
#| signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object
#| signal number out of range
