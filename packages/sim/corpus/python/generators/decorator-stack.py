import functools


def trace(function):
    depth = 0

    @functools.wraps(function)
    def wrapper(*args):
        nonlocal depth
        print(f"{'  ' * depth}{function.__name__}{args}")
        depth += 1
        try:
            result = function(*args)
        finally:
            depth -= 1
        print(f"{'  ' * depth}= {result}")
        return result
    return wrapper


class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.calls = 0

    def __call__(self, *args, **keywords):
        self.calls += 1
        return self.function(*args, **keywords)


@trace
def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)


@CountCalls
def hello(name="you"):
    """Greets."""
    return f"hello {name}"


gcd(48, 18)
print(hello(), hello(name="Ada"), hello.calls, hello.__name__, hello.__doc__)
makers = [lambda n, k=k: n + k for k in range(3)]
late = [lambda n: n + k for k in range(3)]
print([f(10) for f in makers], [f(10) for f in late])

#| gcd(48, 18)
#|   gcd(18, 12)
#|     gcd(12, 6)
#|       gcd(6, 0)
#|       = 6
#|     = 6
#|   = 6
#| = 6
#| hello you hello Ada 2 hello Greets.
#| [10, 11, 12] [12, 12, 12]
