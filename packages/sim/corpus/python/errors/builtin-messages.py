class Box:
    __slots__ = ("content",)


def f(a, b, *, c=0):
    return a


cases = [
    lambda: 1 + "a", lambda: "a" + 1, lambda: [] + (), lambda: None.x, lambda: (1).y, lambda: Box().other, lambda: setattr(Box(), "z", 1),
    lambda: f(1), lambda: f(1, 2, 3), lambda: f(1, 2, d=3), lambda: f(b=1), lambda: f(1, a=2), lambda: f(*[1], **{"c": 1}),
    lambda: len(5), lambda: iter(5), lambda: next(iter([])), lambda: [1][3], lambda: {}["k"], lambda: (1, 2)["a"], lambda: "abc"[9],
    lambda: int("x"), lambda: float("y"), lambda: int(None), lambda: int([]), lambda: chr(-1), lambda: ord("ab"), lambda: "a" * "b",
    lambda: 5(), lambda: "text"(), lambda: {[]: 1}, lambda: {{}}, lambda: sorted([1, "a"]), lambda: max([]), lambda: sum(["a"]),
    lambda: 1 / 0, lambda: 1 % 0, lambda: 1.0 // 0, lambda: 0 ** -1, lambda: divmod(1, 0), lambda: [].pop(), lambda: {}.popitem(), lambda: [1].remove(2),
    lambda: [1].index(2), lambda: "a".index("b"), lambda: (lambda x: x)(), lambda: range(1, 2, 0), lambda: bytes([300]), lambda: "x".join([1]),
    lambda: 1 < "a", lambda: isinstance(1, 5), lambda: undefined_name, lambda: -"a", lambda: ~1.5, lambda: [*5], lambda: dict([1]), lambda: set([[]]),
    lambda: abs("a"), lambda: round("a"), lambda: zip([1], 2), lambda: reversed(5), lambda: print(sepp=1), lambda: object().x,
]
for case in cases:
    try:
        print("no error", case())
    except Exception as error:
        print(type(error).__name__ + ":", error)

#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| TypeError: can only concatenate str (not "int") to str
#| TypeError: can only concatenate list (not "tuple") to list
#| AttributeError: 'NoneType' object has no attribute 'x'
#| AttributeError: 'int' object has no attribute 'y'
#| AttributeError: 'Box' object has no attribute 'other'
#| AttributeError: 'Box' object has no attribute 'z'
#| TypeError: f() missing 1 required positional argument: 'b'
#| TypeError: f() takes 2 positional arguments but 3 were given
#| TypeError: f() got an unexpected keyword argument 'd'
#| TypeError: f() missing 1 required positional argument: 'a'
#| TypeError: f() got multiple values for argument 'a'
#| TypeError: f() missing 1 required positional argument: 'b'
#| TypeError: object of type 'int' has no len()
#| TypeError: 'int' object is not iterable
#| StopIteration:
#| IndexError: list index out of range
#| KeyError: 'k'
#| TypeError: tuple indices must be integers or slices, not str
#| IndexError: string index out of range
#| ValueError: invalid literal for int() with base 10: 'x'
#| ValueError: could not convert string to float: 'y'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#| TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
#| ValueError: chr() arg not in range(0x…)
#| TypeError: ord() expected a character, but string of length 2 found
#| TypeError: can't multiply sequence by non-int of type 'str'
#| TypeError: 'int' object is not callable
#| TypeError: 'str' object is not callable
#| TypeError: unhashable type: 'list'
#| TypeError: unhashable type: 'dict'
#| TypeError: '<' not supported between instances of 'str' and 'int'
#| ValueError: max() arg is an empty sequence
#| TypeError: unsupported operand type(s) for +: 'int' and 'str'
#| ZeroDivisionError: division by zero
#| ZeroDivisionError: integer modulo by zero
#| ZeroDivisionError: float floor division by zero
#| ZeroDivisionError: 0.0 cannot be raised to a negative power
#| ZeroDivisionError: integer division or modulo by zero
#| IndexError: pop from empty list
#| KeyError: 'popitem(): dictionary is empty'
#| ValueError: list.remove(x): x not in list
#| ValueError: 2 is not in list
#| ValueError: substring not found
#| TypeError: <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
#| ValueError: range() arg 3 must not be zero
#| ValueError: bytes must be in range(0, 256)
#| TypeError: sequence item 0: expected str instance, int found
#| TypeError: '<' not supported between instances of 'int' and 'str'
#| TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#| NameError: name 'undefined_name' is not defined
#| TypeError: bad operand type for unary -: 'str'
#| TypeError: bad operand type for unary ~: 'float'
#| TypeError: Value after * must be an iterable, not int
#| TypeError: cannot convert dictionary update sequence element #0 to a sequence
#| TypeError: unhashable type: 'list'
#| TypeError: bad operand type for abs(): 'str'
#| TypeError: type str doesn't define __round__ method
#| TypeError: 'int' object is not iterable
#| TypeError: 'int' object is not reversible
#| TypeError: 'sepp' is an invalid keyword argument for print()
#| AttributeError: 'object' object has no attribute 'x'
