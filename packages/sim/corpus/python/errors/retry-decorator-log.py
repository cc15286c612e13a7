import functools


class Transient(Exception):
    """May work the next time."""


def retry(times, on=(Transient,)):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **keywords):
            problems = []
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **keywords)
                except on as error:
                    error.add_note(f"attempt {attempt} of {function.__name__}")
                    problems.append(error)
            raise ExceptionGroup(f"{function.__name__} failed {times} times", problems)
        return wrapper
    return decorate


calls = 0


@retry(3)
def fetch(limit):
    global calls
    calls += 1
    if calls < limit:
        raise Transient(f"call {calls}")
    return f"got it at {calls}"


print(fetch(3))
calls = 0
try:
    fetch(10)
except ExceptionGroup as group:
    print(group)
    for error in group.exceptions:
        print(repr(error), error.__notes__)
try:
    retry(2)(int)("x")
except ValueError as error:
    print(error)
except AttributeError as error:
    print("attribute", error)
print(fetch.__name__, Transient.__doc__)

#| got it at 3
#| fetch failed 3 times (3 sub-exceptions)
#| Transient('call 1') ['attempt 1 of fetch']
#| Transient('call 2') ['attempt 2 of fetch']
#| Transient('call 3') ['attempt 3 of fetch']
#| invalid literal for int() with base 10: 'x'
#| fetch May work the next time.
