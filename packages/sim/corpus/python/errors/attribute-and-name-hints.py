class Robot:
    wheels = 4

    def __init__(self):
        self.name = "R2"

    def __getattr__(self, name):
        if name.startswith("can_"):
            return lambda: f"{self.name} can {name[4:]}"
        raise AttributeError(f"{type(self).__name__} has no {name!r}")


robot = Robot()
print(robot.can_fly(), robot.wheels, getattr(robot, "legs", 0), hasattr(robot, "arms"))
actions = {
    "attribute": lambda: robot.speed,
    "of None": lambda: None.upper(),
    "name": lambda: undefined_name,
    "call": lambda: robot(),
    "arguments": lambda: Robot(1, 2),
    "keyword": lambda: "a b".split(separator=" "),
    "index": lambda: "abc"[5],
    "slice": lambda: [1, 2]["1"],
    "add": lambda: [1] + (2,),
    "compare": lambda: 1 < "1",
    "iterate": lambda: list(5),
    "unpack": lambda: (lambda a, b: a)(*[1, 2, 3]),
    "hash": lambda: {[1]: 2},
    "item": lambda: (1, 2).__setitem__(0, 1),
    "int": lambda: int("12.5"),
    "float": lambda: float("one"),
    "overflow": lambda: 2.0 ** 5000,
    "math": lambda: (-1) ** 0.5 < 1,
    "set": lambda: {1}.remove(2),
    "max": lambda: max([]),
}
for name, action in actions.items():
    try:
        print(name, action())
    except Exception as error:
        print(f"{name}: {type(error).__name__}: {error}")

#| R2 can fly 4 0 False
#| attribute: AttributeError: Robot has no 'speed'
#| of None: AttributeError: 'NoneType' object has no attribute 'upper'
#| name: NameError: name 'undefined_name' is not defined
#| call: TypeError: 'Robot' object is not callable
#| arguments: TypeError: Robot.__init__() takes 1 positional argument but 3 were given
#| keyword: TypeError: 'separator' is an invalid keyword argument for split()
#| index: IndexError: string index out of range
#| slice: TypeError: list indices must be integers or slices, not str
#| add: TypeError: can only concatenate list (not "tuple") to list
#| compare: TypeError: '<' not supported between instances of 'int' and 'str'
#| iterate: TypeError: 'int' object is not iterable
#| unpack: TypeError: <lambda>.<locals>.<lambda>() takes 2 positional arguments but 3 were given
#| hash: TypeError: unhashable type: 'list'
#| item: AttributeError: 'tuple' object has no attribute '__setitem__'
#| int: ValueError: invalid literal for int() with base 10: '12.5'
#| float: ValueError: could not convert string to float: 'one'
#| overflow: OverflowError: (34, 'Numerical result out of range')
#| math: TypeError: '<' not supported between instances of 'complex' and 'int'
#| set: KeyError: 2
#| max: ValueError: max() arg is an empty sequence
