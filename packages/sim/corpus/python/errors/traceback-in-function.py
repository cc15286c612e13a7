def level_three(values, index):
    total = sum(values) / len(values)
    return values[index] / (total - total)


def level_two(values):
    return level_three(values,
                       index=1)


def level_one():
    data = [1, 2, 3]
    return [level_two(data) for _ in range(1)]


print("before")
level_one()
print("after")

#> exit 1
#| before
#! Traceback (most recent call last):
#!   File "traceback-in-function.py", line 17, in <module>
#!     level_one()
#!   File "traceback-in-function.py", line 13, in level_one
#!     return [level_two(data) for _ in range(1)]
#!            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#!   File "traceback-in-function.py", line 13, in <listcomp>
#!     return [level_two(data) for _ in range(1)]
#!             ^^^^^^^^^^^^^^^
#!   File "traceback-in-function.py", line 7, in level_two
#!     return level_three(values,
#!            ^^^^^^^^^^^^^^^^^^^
#!   File "traceback-in-function.py", line 3, in level_three
#!     return values[index] / (total - total)
#!            ~~~~~~~~~~~~~~^~~~~~~~~~~~~~~~~
#! ZeroDivisionError: float division by zero
