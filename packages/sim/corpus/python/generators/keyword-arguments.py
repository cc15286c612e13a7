def f(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


print(f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), f(*[1, 2], **{"d": 3, "c": 4}), f(1, d=0, a=9))


def summary(*values, sep=", ", key=None, reverse=False):
    return sep.join(str(v) for v in sorted(values, key=key, reverse=reverse))


print(summary(3, 1, 2), summary("b", "A", key=str.lower, sep="-"), summary(1, 2, reverse=True))


def outer(*args, **kwargs):
    return summary(*args, **kwargs) + "!"


print(outer(2, 1, sep="+"))
for bad in (lambda: f(), lambda: f(1), lambda: f(1, b=2, d=3), lambda: f(1, d=1, d2=2, **{"d": 3}), lambda: summary(1, nope=2), lambda: (lambda *, x: x)(1),
            lambda: f(1, 2, 3, c=4, d=5), lambda: (lambda a, b: 0)(1, 2, 3), lambda: f(**{1: 2})):
    try:
        print(bad())
    except TypeError as error:
        print(error)
print(f.__defaults__, f.__kwdefaults__, f.__name__, f.__code__.co_argcount)


def annotated(x: int, y: "str" = "a", *z: float) -> bool:
    """Says nothing."""
    return True


print(annotated.__annotations__, annotated.__doc__)

#| (1, 2, 3, (), 4, 5, {}) (1, 2, 3, (4, 5), 6, 5, {'z': 7}) (1, 2, 4, (), 3, 5, {}) (1, 2, 3, (), 0, 5, {'a': 9})
#| 1, 2, 3 A-b 2, 1
#| 1+2!
#| f() missing 1 required positional argument: 'a'
#| f() missing 1 required keyword-only argument: 'd'
#| (1, 2, 3, (), 3, 5, {'b': 2})
#| __main__.f() got multiple values for keyword argument 'd'
#| summary() got an unexpected keyword argument 'nope'
#| <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#| f() got multiple values for argument 'c'
#| <lambda>.<locals>.<lambda>() takes 2 positional arguments but 3 were given
#| keywords must be strings
#| (2, 3) {'e': 5} f 3
#| {'x': <class 'int'>, 'y': 'str', 'z': <class 'float'>, 'return': <class 'bool'>} Says nothing.
