def append_to(item, target=[]):
    target.append(item)
    return target


def safe(item, target=None):
    target = [] if target is None else target
    target.append(item)
    return target


print(append_to(1), append_to(2), append_to(3, []), append_to.__defaults__)
print(safe(1), safe(2))


class Team:
    members = []

    def __init__(self, name):
        self.name = name
        self.own = []

    def add(self, who):
        self.members.append(who)
        self.own.append(who)


a, b = Team("a"), Team("b")
a.add("x")
b.add("y")
print(a.members, b.own, a.members is b.members, Team.members)
functions = [lambda: n for n in range(3)]
bound = [lambda n=n: n for n in range(3)]
print([f() for f in functions], [f() for f in bound])


def counter():
    count = 0

    def up(by=1):
        nonlocal count
        count += by
        return count
    return up, lambda: count


up, value = counter()
up()
up(5)
print(value(), counter()[1](), [f.__name__ for f in (up, value)], up.__closure__ is not None)
x = 10


def shadow():
    try:
        print(x)
        x = 5
    except UnboundLocalError as error:
        print(error)


shadow()

#| [1, 2] [1, 2] [3] ([1, 2],)
#| [1] [2]
#| ['x', 'y'] ['y'] True ['x', 'y']
#| [2, 2, 2] [0, 1, 2]
#| 6 0 ['up', '<lambda>'] True
#| cannot access local variable 'x' where it is not associated with a value
