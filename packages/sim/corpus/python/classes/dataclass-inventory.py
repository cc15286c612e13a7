from dataclasses import asdict, astuple, dataclass, field, fields, replace


@dataclass(order=True)
class Item:
    sort_index: float = field(init=False, repr=False)
    name: str
    price: float
    tags: list = field(default_factory=list, compare=False)
    count: int = 1

    def __post_init__(self):
        if self.price < 0:
            raise ValueError("price below zero")
        self.sort_index = self.price * self.count

    @property
    def total(self):
        return self.price * self.count


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0

    def moved(self, dx):
        return replace(self, x=self.x + dx)


items = [Item("pen", 1.5, count=10), Item("book", 12.0), Item("cup", 4.0, ["kitchen"], 2)]
print(sorted(items))
print(max(items).name, items[0].total, items[0].tags is items[1].tags, asdict(items[2]))
print(astuple(Point(1, 2)), Point(1).moved(4), Point(1) == Point(1, 0), len({Point(1), Point(1), Point(2)}))
print([f.name for f in fields(Point)], Point.__match_args__)
for bad in (lambda: Item("x", -1), lambda: setattr(Point(1), "x", 5), lambda: Item(), lambda: Point(1, 2, 3), lambda: items[0] < 5):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)

#| [Item(name='cup', price=4.0, tags=['kitchen'], count=2), Item(name='book', price=12.0, tags=[], count=1), Item(name='pen', price=1.5, tags=[], count=10)]
#| pen 15.0 False {'sort_index': 8.0, 'name': 'cup', 'price': 4.0, 'tags': ['kitchen'], 'count': 2}
#| (1, 2) Point(x=5, y=0) True 2
#| ['x', 'y'] ('x', 'y')
#| ValueError price below zero
#| FrozenInstanceError cannot assign to field 'x'
#| TypeError Item.__init__() missing 2 required positional arguments: 'name' and 'price'
#| TypeError Point.__init__() takes from 2 to 3 positional arguments but 4 were given
#| TypeError '<' not supported between instances of 'Item' and 'int'
