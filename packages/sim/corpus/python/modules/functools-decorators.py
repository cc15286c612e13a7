import functools
from functools import lru_cache, partial, reduce, singledispatch, wraps


def logged(function=None, *, prefix="call"):
    if function is None:
        return partial(logged, prefix=prefix)

    @wraps(function)
    def wrapper(*args, **keywords):
        shown = [*map(repr, args), *(f"{k}={v!r}" for k, v in keywords.items())]
        print(f"{prefix} {function.__name__}({', '.join(shown)})")
        return function(*args, **keywords)
    return wrapper


@logged
def add(a, b=1):
    """Adds."""
    return a + b


@lru_cache(maxsize=None)
def ways(n):
    return 1 if n < 2 else ways(n - 1) + ways(n - 2)


@singledispatch
def show(value):
    return f"thing {value}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
def _(value):
    return "list of " + ", ".join(map(show, value))


print(add(2), add(2, b=3), add.__name__, add.__doc__, logged(pow, prefix=">>")(2, 5))
print(ways(50), ways.cache_info())
print(show(3), show([1, "a"]), show(True))
print(reduce(lambda a, b: a * b, range(1, 6)), partial(int, base=2)("1011"))
print(sorted(["bb", "a", "ccc"], key=functools.cmp_to_key(lambda a, b: len(b) - len(a))))

#| call add(2)
#| call add(2, b=3)
#| >> pow(2, 5)
#| 3 5 add Adds. 32
#| 20365011074 CacheInfo(hits=48, misses=51, maxsize=None, currsize=51)
#| int 3 list of int 1, thing a int True
#| 120 11
#| ['ccc', 'bb', 'a']
