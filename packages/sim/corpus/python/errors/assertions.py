def average(values):
    assert len(values) > 0, "no values"
    assert all(isinstance(v, (int, float)) for v in values), f"bad values: {values}"
    result = sum(values) / len(values)
    assert min(values) <= result <= max(values)
    return result


print(average([1, 2, 3]))
for values in ([], [1, "a"]):
    try:
        average(values)
    except AssertionError as error:
        print("AssertionError:", error)
assert (1, "tuples are true")
assert average([4]) == 5, ("expected", 5)

#> exit 1
#| 2.0
#| AssertionError: no values
#| AssertionError: bad values: [1, 'a']
#! Traceback (most recent call last):
#!   File "assertions.py", line 16, in <module>
#!     assert average([4]) == 5, ("expected", 5)
#!            ^^^^^^^^^^^^^^^^^
#! AssertionError: ('expected', 5)
