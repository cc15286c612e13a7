from contextlib import ExitStack, closing, contextmanager, suppress


@contextmanager
def resource(name, fail=False):
    print("open", name)
    try:
        yield name.upper()
    except ValueError as error:
        print(name, "saw", error)
        if not fail:
            raise
    finally:
        print("close", name)


with suppress(KeyError, IndexError):
    [][0]
    print("not printed")
with resource("a") as a, resource("b", fail=True) as b:
    print(a, b)
    raise ValueError("swallowed by b")
print("went on")
try:
    with ExitStack() as stack:
        names = [stack.enter_context(resource(name)) for name in ("x", "y")]
        stack.callback(print, "callback", 1)
        print(names)
        raise ValueError("through the stack")
except ValueError as error:
    print("outside:", error)


class Door:
    def close(self):
        print("door closed")


with closing(Door()) as door:
    print(type(door).__name__)
with resource("last"):
    raise KeyError("uncaught")

#> exit 1
#| open a
#| open b
#| A B
#| b saw swallowed by b
#| close b
#| close a
#| went on
#| open x
#| open y
#| ['X', 'Y']
#| callback 1
#| y saw through the stack
#| close y
#| x saw through the stack
#| close x
#| outside: through the stack
#| Door
#| door closed
#| open last
#| close last
#! Traceback (most recent call last):
#!   File "suppressed-and-exit-stack.py", line 42, in <module>
#!     raise KeyError("uncaught")
#! KeyError: 'uncaught'
