class Singleton:
    _instance = None

    def __new__(cls, *args):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            print("created")
        return cls._instance

    def __init__(self, value=None):
        self.value = value


class Celsius(float):
    def __new__(cls, value):
        return super().__new__(cls, round(value, 1))

    def __repr__(self):
        return f"{float(self)}°"

    def warmer(self, by):
        return Celsius(self + by)


class Stack(list):
    def push(self, item):
        self.append(item)
        return self

    def peek(self):
        return self[-1]


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


a, b = Singleton(1), Singleton(2)
print(a is b, a.value)
print(Celsius(20.123), Celsius(20.5).warmer(0.77), Celsius(3) + 1, isinstance(Celsius(1), float), sorted([Celsius(3), Celsius(1)]))
stack = Stack([1]).push(2).push(3)
print(stack, stack.peek(), len(stack), stack + [4], type(stack + [4]).__name__, stack == [1, 2, 3])
d = Default(a=1)
print(d["a"], d["b"], d.get("b"), "b" in d, f"{d}", "{a} {zz}".format_map(d))


class Name(str):
    def shout(self):
        return Name(self.upper() + "!")


print(Name("bo").shout(), Name("bo").shout().shout(), type(Name("a") + "b").__name__, Name("x") == "x", len(Name("four")))

#| created
#| True 2
#| 20.1° 21.3° 4.0 True [1.0°, 3.0°]
#| [1, 2, 3] 3 3 [1, 2, 3, 4] list True
#| 1 <b> None False {'a': 1} 1 <zz>
#| BO! BO!! str True 4
