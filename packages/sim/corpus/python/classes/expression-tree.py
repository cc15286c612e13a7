from abc import ABC, abstractmethod


class Node(ABC):
    @abstractmethod
    def value(self, names): ...

    def __add__(self, other):
        return Binary("+", self, other)

    def __mul__(self, other):
        return Binary("*", self, other)


class Number(Node):
    def __init__(self, n):
        self.n = n

    def value(self, names):
        return self.n

    def __str__(self):
        return str(self.n)


class Name(Number):
    def value(self, names):
        return names[self.n]


class Binary(Node):
    OPERATIONS = {"+": lambda a, b: a + b, "*": lambda a, b: a * b}

    def __init__(self, sign, left, right):
        self.sign, self.left, self.right = sign, left, right

    def value(self, names):
        return self.OPERATIONS[self.sign](self.left.value(names), self.right.value(names))

    def __str__(self):
        return f"({self.left} {self.sign} {self.right})"


tree = Name("x") * Number(3) + Name("y")
print(tree, "=", tree.value({"x": 4, "y": 0.5}))
try:
    tree.value({"x": 1})
except KeyError as error:
    print("unknown name", error)

#| ((x * 3) + y) = 12.5
#| unknown name 'y'
