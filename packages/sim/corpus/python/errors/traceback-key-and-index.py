inventory = {"apples": {"count": 3, "prices": [1, 2]}}


def price(kind, at):
    return inventory[kind]["prices"][at] * inventory[kind]["count"]


print(price("apples", 1))
try:
    price("apples", 5)
except IndexError as error:
    print("IndexError:", error)
try:
    price("pears", 0)
except KeyError as error:
    print("KeyError:", error, error.args)
print(price("apples", 0) + inventory["apples"]["weight"])

#> exit 1
#| 6
#| IndexError: list index out of range
#| KeyError: 'pears' ('pears',)
#! Traceback (most recent call last):
#!   File "traceback-key-and-index.py", line 17, in <module>
#!     print(price("apples", 0) + inventory["apples"]["weight"])
#!                                ~~~~~~~~~~~~~~~~~~~^^^^^^^^^^
#! KeyError: 'weight'
