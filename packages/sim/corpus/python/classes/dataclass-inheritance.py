from dataclasses import KW_ONLY, dataclass, field
from typing import ClassVar


@dataclass
class Employee:
    name: str
    salary: float
    count: ClassVar[int] = 0

    def __post_init__(self):
        Employee.count += 1

    def raised(self, percent):
        return round(self.salary * (1 + percent / 100), 2)


@dataclass
class Manager(Employee):
    reports: list[Employee] = field(default_factory=list)
    _: KW_ONLY
    level: int = 1


ann = Employee("Ann", 3000)
bob = Manager("Bob", 4500.5, [ann], level=2)
print(ann)
print(bob)
print(bob.raised(10), Employee.count, isinstance(bob, Employee))
print(ann == Employee("Ann", 3000), ann == Manager("Ann", 3000))
try:
    Manager("Cid", 1, [], 3)
except TypeError as error:
    print("TypeError:", str(error).split(")")[-1].strip())
try:
    Employee("Dee")
except TypeError as error:
    print(error)

#| Employee(name='Ann', salary=3000)
#| Manager(name='Bob', salary=4500.5, reports=[Employee(name='Ann', salary=3000)], level=2)
#| 4950.55 2 True
#| True False
#| TypeError: takes from 3 to 4 positional arguments but 5 were given
#| Employee.__init__() missing 1 required positional argument: 'salary'
