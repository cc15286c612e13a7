from collections import namedtuple
from typing import NamedTuple


class Employee(NamedTuple):
    name: str
    salary: float
    team: str = "none"

    def raised(self, percent):
        return self._replace(salary=self.salary * (100 + percent) / 100)


Point = namedtuple("Point", "x y", defaults=[0])
p = Point(3)
print(p, p.x, p[1], p._asdict(), p._fields, p == (3, 0), Point._make([7, 8]), p._replace(y=9))
people = [Employee("Ada", 100.0, "math"), Employee("Bob", 80.0), Employee(salary=120.0, name="Cy", team="ops")]
for name, salary, team in sorted(people, key=lambda e: -e.salary):
    print(f"{name:<4}{salary:>8.1f} {team}")
print(people[1].raised(10), Employee._field_defaults, isinstance(people[0], tuple), len(people[0]))
x, y = p
print(x + y, max(people, key=lambda e: e.salary).name, hash(p) == hash((3, 0)), people[0] < people[1])
for bad in (lambda: Point(), lambda: Point(1, 2, 3), lambda: setattr(p, "x", 1), lambda: p.z, lambda: namedtuple("Bad", "class x"), lambda: p._replace(q=1)):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)

#| Point(x=3, y=0) 3 0 {'x': 3, 'y': 0} ('x', 'y') True Point(x=7, y=8) Point(x=3, y=9)
#| Cy     120.0 ops
#| Ada    100.0 math
#| Bob     80.0 none
#| Employee(name='Bob', salary=88.0, team='none') {'team': 'none'} True 3
#| 3 Cy True True
#| TypeError Point.__new__() missing 1 required positional argument: 'x'
#| TypeError Point.__new__() takes from 2 to 3 positional arguments but 4 were given
#| AttributeError can't set attribute
#| AttributeError 'Point' object has no attribute 'z'
#| ValueError Type names and field names cannot be a keyword: 'class'
#| ValueError Got unexpected field names: ['q']
