#> every schedule
import threading


def fails(divisor):
    return 10 // divisor


thread = threading.Thread(target=fails, args=(0,), name="divider")
thread.start()
thread.join()
print("main goes on", thread.is_alive())

#| main goes on False
#! Exception in thread divider:
#! Traceback (most recent call last):
#!   File "uncaught-in-thread.py", line 6, in fails
#!     return 10 // divisor
#!            ~~~^^~~~~~~~~
#! ZeroDivisionError: integer division or modulo by zero
