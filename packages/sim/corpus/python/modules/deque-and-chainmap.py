from collections import ChainMap, UserDict, UserList, deque, namedtuple

line = deque(["ann", "bob", "cid"], maxlen=4)
line.append("dee")
line.appendleft("vip")
print(line, line.maxlen)
line.rotate(1)
print(list(line), line.popleft(), line.pop())
line.extendleft("xy")
line.remove("ann")
print(line, line.index("y"), line.count("x"), line[-1])
line.insert(1, "new")
line.reverse()
print(line)
try:
    deque().pop()
except IndexError as error:
    print(error)

defaults, user = {"colour": "red", "size": 1}, {"size": 2}
settings = ChainMap({}, user, defaults)
settings["extra"] = True
print(settings["size"], settings["colour"], dict(settings), settings.maps[0])
child = settings.new_child({"colour": "blue"})
print(child["colour"], child.parents["colour"], len(child))


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


class Unique(UserList):
    def append(self, item):
        if item not in self:
            super().append(item)


print(Lower({"A": 1}, B=2), Unique([1]) + [1])
u = Unique()
for n in (1, 2, 1):
    u.append(n)
Point = namedtuple("Point", "x y z", defaults=[0])
print(u, Point(1, 2), Point(1, 2)._replace(y=5), Point._make("abc"), Point._field_defaults)

#| deque(['vip', 'ann', 'bob', 'cid'], maxlen=4) 4
#| ['cid', 'vip', 'ann', 'bob'] cid bob
#| deque(['y', 'x', 'vip'], maxlen=4) 0 1 vip
#| deque(['vip', 'x', 'new', 'y'], maxlen=4)
#| pop from an empty deque
#| 2 red {'colour': 'red', 'size': 2, 'extra': True} {'extra': True}
#| blue red 3
#| {'a': 1, 'b': 2} [1, 1]
#| [1, 2] Point(x=1, y=2, z=0) Point(x=1, y=5, z=0) Point(x='a', y='b', z='c') {'z': 0}
