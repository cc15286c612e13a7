import functools


def retry(times, *errors):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except errors as error:
                    print(f"attempt {attempt} of {function.__name__} failed: {error}")
                    last = error
            raise RuntimeError(f"{function.__name__} failed {times} times") from last
        return wrapper
    return decorate


calls = []


@retry(3, ConnectionError, TimeoutError)
def flaky(succeed_at):
    """Fails until it does not."""
    calls.append(succeed_at)
    if len(calls) < succeed_at:
        raise ConnectionError("reset")
    return len(calls)


print(flaky(2), flaky.__name__, flaky.__doc__, flaky.__wrapped__ is not flaky)
calls.clear()
try:
    flaky(9)
except RuntimeError as error:
    print(error, "|", repr(error.__cause__))
calls.clear()
flaky("x")

#> exit 1
#| attempt 1 of flaky failed: reset
#| 2 flaky Fails until it does not. True
#| attempt 1 of flaky failed: reset
#| attempt 2 of flaky failed: reset
#| attempt 3 of flaky failed: reset
#| flaky failed 3 times | ConnectionError('reset')
#! Traceback (most recent call last):
#!   File "retry.py", line 38, in <module>
#!     flaky("x")
#!   File "retry.py", line 10, in wrapper
#!     return function(*args, **kwargs)
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "retry.py", line 26, in flaky
#!     if len(calls) < succeed_at:
#!        ^^^^^^^^^^^^^^^^^^^^^^^
#! TypeError: '<' not supported between instances of 'int' and 'str'
