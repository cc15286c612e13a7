def read(line, number):
    try:
        return int(line)
    except ValueError as error:
        error.add_note(f"in line {number}")
        raise


lines = ["1", "2", "three"]
try:
    for number, line in enumerate(lines, 1):
        print(read(line, number))
except ValueError as error:
    print(error, error.__notes__)
    error.add_note("while reading the file")
    raise

#> exit 1
#| 1
#| 2
#| invalid literal for int() with base 10: 'three' ['in line 3']
#! Traceback (most recent call last):
#!   File "notes.py", line 12, in <module>
#!     print(read(line, number))
#!           ^^^^^^^^^^^^^^^^^^
#!   File "notes.py", line 3, in read
#!     return int(line)
#!            ^^^^^^^^^
#! ValueError: invalid literal for int() with base 10: 'three'
#! in line 3
#! while reading the file
