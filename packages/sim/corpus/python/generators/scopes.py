x = "global"


def outer():
    x = "outer"

    def inner():
        nonlocal x
        x = "changed by inner"
        return [x for x in range(3)], x

    def reader():
        global x
        before = x
        x = "changed by reader"
        return before

    print(inner(), x, reader())
    return x


print(outer(), x)


class Scope:
    x = "class"
    copied = x
    items = [x for x in "ab"]

    def method(self):
        return x, self.x


print(Scope.copied, Scope.items, Scope().method())
total = 0
for total in range(3):
    pass
print(total, [total for total in "xyz"], total)
if (n := len("walrus")) > 5:
    print(n)
print([y := 1, y ** 2], [last := i for i in range(4)][-1], last)
del n
try:
    print(n)
except NameError as error:
    print(error)


def maker():
    return [lambda i=i: (i, x) for i in range(2)]


print([f() for f in maker()])
try:
    undefined
except NameError as error:
    print(type(error).__name__, error)


def recursive(n):
    return n <= 1 or n * recursive(n - 1)


print(recursive(1), recursive(5), (lambda f, n: f(f, n))(lambda f, n: 1 if n == 0 else n * f(f, n - 1), 6))

#| ([0, 1, 2], 'changed by inner') changed by inner global
#| changed by inner changed by reader
#| class ['a', 'b'] ('changed by reader', 'class')
#| 2 ['x', 'y', 'z'] 2
#| 6
#| [1, 1] 3 3
#| name 'n' is not defined
#| [(0, 'changed by reader'), (1, 'changed by reader')]
#| NameError name 'undefined' is not defined
#| True 120 720
