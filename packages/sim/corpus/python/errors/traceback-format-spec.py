class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    def __format__(self, spec):
        if spec.endswith("F"):
            return format(self.degrees * 9 / 5 + 32, spec[:-1] + ".1f") + "F"
        return format(self.degrees, spec or ".1f") + "C"


def row(name, reading, spec=""):
    return f"{name:<8}" f"{reading:{spec}}|"


print(row("kitchen", Celsius(21.5)))
print(row("oven", Celsius(180), "F"))
print(row("cellar", Celsius(-3.25), "+.2f"))
try:
    row("attic", 3, ".2d")
except ValueError as error:
    print(error)
print(row("roof", Celsius(4), "+.2F"))

#> exit 1
#| kitchen 21.5C|
#| oven    356.0F|
#| cellar  -3.25C|
#| Precision not allowed in integer format specifier
#! Traceback (most recent call last):
#!   File "traceback-format-spec.py", line 22, in <module>
#!     print(row("roof", Celsius(4), "+.2F"))
#!           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "traceback-format-spec.py", line 12, in row
#!     return f"{name:<8}" f"{reading:{spec}}|"
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "traceback-format-spec.py", line 7, in __format__
#!     return format(self.degrees * 9 / 5 + 32, spec[:-1] + ".1f") + "F"
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#! ValueError: Invalid format specifier '+.2.1f' for object of type 'float'
