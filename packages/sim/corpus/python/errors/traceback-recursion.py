import sys


def depth(n):
    return 1 + depth(n + 1)


def factorial(n):
    if n < 0:
        raise ValueError("negative")
    return 1 if n == 0 else n * factorial(n - 1)


print(factorial(20), sys.getrecursionlimit())
try:
    depth(0)
except RecursionError as error:
    print(type(error).__name__, str(error)[:32])


def countdown(n):
    if n == 0:
        raise RuntimeError("lift off")
    countdown(n - 1)


countdown(6)

#> exit 1
#| 2432902008176640000 1000
#| RecursionError maximum recursion depth exceeded
#! Traceback (most recent call last):
#!   File "traceback-recursion.py", line 27, in <module>
#!     countdown(6)
#!   File "traceback-recursion.py", line 24, in countdown
#!     countdown(n - 1)
#!   File "traceback-recursion.py", line 24, in countdown
#!     countdown(n - 1)
#!   File "traceback-recursion.py", line 24, in countdown
#!     countdown(n - 1)
#!   [Previous line repeated 3 more times]
#!   File "traceback-recursion.py", line 23, in countdown
#!     raise RuntimeError("lift off")
#! RuntimeError: lift off
