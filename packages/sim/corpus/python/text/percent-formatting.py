record = {"name": "Ada", "age": 36, "height": 1.675, "id": 255}
print("%s is %d years old" % (record["name"], record["age"]))
print("%(name)-10s|%(age)5d|%(height)6.2f|%(id)#06x" % record)
print("%5.1f%% done, %s left" % (45.678, [1, 2]))
print("%r %a %c %c" % ("caf\u00e9", "caf\u00e9", 65, "z"))
print("%+d % d %05d %-5d|" % (3, 3, 3, 3))
print("%e %E %g %G" % (12345.678, 0.00012, 1e20, 1e-10))
print("%x %X %o %#o" % (255, 255, 8, 8))
print("%*d|%-*d|%.*f" % (6, 42, 6, 42, 2, 3.14159))
print("%s" % (("tuple", 1),))
for template, values in [("%d", "text"), ("%s %s", ("one",)), ("%s", ("a", "b")), ("%q", 1), ("%(x)s", {"y": 1})]:
    try:
        print(template % values)
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)
print(b"%s-%d" % (b"bytes", 7), b"%x" % 255)

#| Ada is 36 years old
#| Ada       |   36|  1.68|0x00ff
#|  45.7% done, [1, 2] left
#| 'café' 'caf\xe9' A z
#| +3  3 00003 3    |
#| 1.234568e+04 1.200000E-04 1e+20 1E-10
#| ff FF 10 0o10
#|     42|42    |3.14
#| ('tuple', 1)
#| TypeError %d format: a real number is required, not str
#| TypeError not enough arguments for format string
#| TypeError not all arguments converted during string formatting
#| ValueError unsupported format character 'q' (0x71) at index 1
#| KeyError 'x'
#| b'bytes-7' b'ff'
