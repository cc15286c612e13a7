import functools
import operator


@functools.cache
def ways(n):
    return 1 if n < 2 else ways(n - 1) + ways(n - 2)


@functools.singledispatch
def show(value):
    return f"something {value!r}"


@show.register
def _(value: int):
    return f"int {value}"


@show.register(list)
def _(value):
    return "list of " + ", ".join(map(show, value))


class Robot:
    def __init__(self):
        self.steps = 0

    @functools.cached_property
    def heavy(self):
        print("computing once")
        return 99

    def move(self, direction, distance):
        return f"{direction} {distance}"

    forward = functools.partialmethod(move, "forward")


print(ways(50), ways.cache_info().hits, show(5), show([1, "a"]), show(2.5))
robot = Robot()
print(robot.heavy, robot.heavy, robot.forward(3), functools.reduce(operator.mul, [1, 2, 3, 4], 1))
print(sorted(["bb", "a", "ccc"], key=functools.cmp_to_key(lambda a, b: len(b) - len(a))))
double = functools.partial(operator.mul, 2)
print(double(21), double.func is operator.mul, double.args, operator.itemgetter(1, 0)("ab"), operator.attrgetter("steps")(robot), operator.methodcaller("upper")("x"))

#| 20365011074 48 int 5 list of int 1, something 'a' something 2.5
#| computing once
#| 99 99 forward 3 24
#| ['ccc', 'bb', 'a']
#| 42 True (2,) ('b', 'a') 0 X
