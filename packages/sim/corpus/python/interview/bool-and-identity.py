values = [0, 1, -1, 0.0, "", "0", [], [0], {}, None, True, (), range(0), object]
print([bool(v) for v in values])
print(0 or "default", 1 and "then", None or [] or "last", not [] and 5, 1 < 2 < 3, 3 > 2 == 2, (1 < 2) == True)
print(True + True, True == 1, True is 1 == 1 if False else "skip", isinstance(True, int), False < True, [10, 20][True])
a = b = []
print(a is b, a == [], a is [], None is None, "ab" == "a" + "b", 256 is 256 if False else "no", id(a) == id(b))
x = 5
print("big" if x > 3 else "small", "even" if x % 2 == 0 else "odd", x == 5 != 6, not x == 5, x in (1, 5), x not in [5], ~x, -x)


def loud(value):
    print("evaluated", value)
    return value


print(loud(0) and loud(1), loud(2) or loud(3), all(map(loud, [1, 0, 2])), any(map(loud, [0, 3, 4])))
assert not (loud(False) and loud(True))

#| [False, True, True, False, False, True, False, True, False, False, True, False, False, True]
#| default then last 5 True True True
#| 2 True skip True True 20
#| True True False True True no True
#| big odd True False True False -6 -5
#| evaluated 0
#| evaluated 2
#| evaluated 1
#| evaluated 0
#| evaluated 0
#| evaluated 3
#| 0 2 False True
#| evaluated False
