import functools


def traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        result = function(*args, **kwargs)
        print(f"{function.__name__}({shown}) -> {result!r}")
        return result
    return wrapper


def memo(function):
    seen = {}

    @functools.wraps(function)
    def wrapper(*args):
        if args not in seen:
            seen[args] = function(*args)
        return seen[args]
    wrapper.seen = seen
    return wrapper


@traced
@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


fib(4)


class limit:
    def __init__(self, times):
        self.times = times

    def __call__(self, function):
        left = self.times

        def wrapper(*args):
            nonlocal left
            if left == 0:
                raise RuntimeError(f"{function.__name__} was called too often")
            left -= 1
            return function(*args)
        return wrapper


@limit(2)
def ping(text="ping"):
    return text


print(ping(), ping("pong"))
try:
    ping()
except RuntimeError as error:
    print(error)


def compose(*functions):
    return functools.reduce(lambda f, g: lambda x: g(f(x)), functions, lambda x: x)


print(compose(abs, str, len)(-1234), functools.partial(int, base=2)("1010"), functools.reduce(lambda a, b: a * b, range(1, 6)))
@functools.lru_cache(maxsize=2)
def slow(n):
    print("computing", n)
    return n * n


print(slow(1), slow(2), slow(1), slow(3), slow(2), slow.cache_info())

#| fib(1) -> 1
#| fib(0) -> 0
#| fib(2) -> 1
#| fib(1) -> 1
#| fib(3) -> 2
#| fib(2) -> 1
#| fib(4) -> 3
#| ping pong
#| ping was called too often
#| 4 10 120
#| computing 1
#| computing 2
#| computing 3
#| computing 2
#| 1 4 1 9 4 CacheInfo(hits=1, misses=4, maxsize=2, currsize=2)
