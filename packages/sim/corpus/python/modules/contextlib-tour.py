import contextlib


@contextlib.contextmanager
def tag(name):
    print(f"<{name}>")
    yield
    print(f"</{name}>")


class Timer(contextlib.ContextDecorator):
    def __enter__(self):
        print("start")
        return self

    def __exit__(self, *details):
        print("stop")
        return False


@Timer()
def job():
    print("job")


@tag("decorated")
def page():
    print("text")


job()
page()
with tag("a"), tag("b"):
    print("inside")
with contextlib.nullcontext(5) as value:
    print(value)
with contextlib.ExitStack() as stack:
    for name in "xy":
        stack.enter_context(tag(name))
    stack.push(lambda *details: print("pushed", details[0]))
    stack.callback(print, "callback")
with contextlib.suppress(ZeroDivisionError):
    1 / 0
print("end")

#| start
#| job
#| stop
#| <decorated>
#| text
#| </decorated>
#| <a>
#| <b>
#| inside
#| </b>
#| </a>
#| 5
#| <x>
#| <y>
#| callback
#| pushed None
#| </y>
#| </x>
#| end
