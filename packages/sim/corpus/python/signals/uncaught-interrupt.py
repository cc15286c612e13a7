import os
import signal

print("before")
os.kill(os.getpid(), signal.SIGINT)
print("never")

#> exit -2
#| before
#! Traceback (most recent call last):
#!   File "uncaught-interrupt.py", line 5, in <module>
#!     os.kill(os.getpid(), signal.SIGINT)
#! KeyboardInterrupt
