class Typed:
    def __init__(self, kind, minimum=None):
        self.kind = kind
        self.minimum = minimum

    def __set_name__(self, owner, name):
        self.name = name
        self.place = "_" + name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return getattr(instance, self.place)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        if self.minimum is not None and value < self.minimum:
            raise ValueError(f"{self.name} must be at least {self.minimum}")
        setattr(instance, self.place, value)


class Item:
    name = Typed(str)
    price = Typed(float, minimum=0.0)
    count = Typed(int, minimum=1)

    def __init__(self, name, price, count):
        self.name, self.price, self.count = name, price, count


item = Item("pen", 1.5, 3)
print(item.name, item.price * item.count, vars(item))
for change in (lambda: setattr(item, "price", -1.0), lambda: setattr(item, "count", "3"), lambda: Item("x", 1.0, 0)):
    try:
        change()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(type(Item.price).__name__, Item.price.name, Item.count.minimum)


class Lazy:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner=None):
        value = self.function(instance)
        instance.__dict__[self.function.__name__] = value
        return value


class Report:
    @Lazy
    def total(self):
        print("computing")
        return 42


report = Report()
print(report.total, report.total, vars(report))

#| pen 4.5 {'_name': 'pen', '_price': 1.5, '_count': 3}
#| ValueError price must be at least 0.0
#| TypeError count must be int, not str
#| ValueError count must be at least 1
#| Typed price 1
#| computing
#| 42 42 {'total': 42}
