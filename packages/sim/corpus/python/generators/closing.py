def guarded(name):
    print("open", name)
    try:
        while True:
            try:
                yield name
            except GeneratorExit:
                print("asked to close", name)
                raise
    finally:
        print("closed", name)


g = guarded("a")
print(next(g))
g.close()
g.close()
try:
    next(g)
except StopIteration:
    print("finished")


def stubborn():
    for _ in range(2):
        try:
            yield 1
        except GeneratorExit:
            pass


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)


def returns():
    yield 1
    return 2


def wrapped():
    value = yield from returns()
    print("got", value)
    raise StopIteration("inside")


try:
    list(wrapped())
except RuntimeError as error:
    print(error, repr(error.__cause__))
never = guarded("never started")
never.close()
print(next(never, "nothing"))
try:
    def busy():
        next(me)
        yield
    me = busy()
    next(me)
except ValueError as error:
    print(error)

#| open a
#| a
#| asked to close a
#| closed a
#| finished
#| generator ignored GeneratorExit
#| got 2
#| generator raised StopIteration StopIteration('inside')
#| nothing
#| generator already executing
