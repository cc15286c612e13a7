import io
from contextlib import ContextDecorator, ExitStack, closing, contextmanager, nullcontext, redirect_stdout, suppress


@contextmanager
def tag(name):
    print(f"<{name}>", end="")
    try:
        yield name
    except ValueError as error:
        print(f"[{error}]", end="")
    finally:
        print(f"</{name}>")


class Traced(ContextDecorator):
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, kind, value, trace):
        print("exit", kind and kind.__name__)
        return False


@Traced()
def double(n):
    return n * 2


with tag("b"):
    print("bold", end="")
with tag("i"):
    raise ValueError("oops")
print(double(4))
with suppress(KeyError, IndexError):
    [][1]
    print("never")
with redirect_stdout(io.StringIO()) as captured:
    print("hidden")
print(repr(captured.getvalue()))
with ExitStack() as stack:
    for name in "xy":
        stack.callback(print, "bye", name)
    stack.push(lambda *info: print("last in") or False)
with nullcontext(5) as n, closing(io.StringIO("z")) as f:
    print(n, f.read())
print(f.closed)

#| <b>bold</b>
#| <i>[oops]</i>
#| enter
#| exit None
#| 8
#| 'hidden\n'
#| last in
#| bye y
#| bye x
#| 5 z
#| True
