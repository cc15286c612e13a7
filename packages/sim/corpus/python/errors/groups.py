def run(tasks):
    problems = []
    for task in tasks:
        try:
            task()
        except Exception as error:
            problems.append(error)
    if problems:
        raise ExceptionGroup("some tasks failed", problems)


def bad_value():
    raise ValueError("bad value")


def bad_type():
    return 1 + "1"


def nested():
    raise ExceptionGroup("inner", [OSError("disk"), ValueError("again")])


try:
    run([bad_value, bad_type, nested, lambda: None])
except* ValueError as group:
    print("values:", [str(e) for e in group.exceptions], group.message)
except* TypeError as group:
    print("types:", group.exceptions)
except* OSError as group:
    print("os:", group)
try:
    run([bad_value])
except ExceptionGroup as group:
    print(group, group.subgroup(ValueError), group.split(TypeError), group.derive([KeyError(1)]))
run([bad_value, bad_type])

#> exit 1
#| values: ['bad value', 'inner (1 sub-exception)'] some tasks failed
#| types: (TypeError("unsupported operand type(s) for +: 'int' and 'str'"),)
#| os: some tasks failed (1 sub-exception)
#| some tasks failed (1 sub-exception) some tasks failed (1 sub-exception) (None, ExceptionGroup('some tasks failed', [ValueError('bad value')])) some tasks failed (1 sub-exception)
#!   + Exception Group Traceback (most recent call last):
#!   |   File "groups.py", line 36, in <module>
#!   |     run([bad_value, bad_type])
#!   |   File "groups.py", line 9, in run
#!   |     raise ExceptionGroup("some tasks failed", problems)
#!   | ExceptionGroup: some tasks failed (2 sub-exceptions)
#!   +-+---------------- 1 ----------------
#!     | Traceback (most recent call last):
#!     |   File "groups.py", line 5, in run
#!     |     task()
#!     |   File "groups.py", line 13, in bad_value
#!     |     raise ValueError("bad value")
#!     | ValueError: bad value
#!     +---------------- 2 ----------------
#!     | Traceback (most recent call last):
#!     |   File "groups.py", line 5, in run
#!     |     task()
#!     |   File "groups.py", line 17, in bad_type
#!     |     return 1 + "1"
#!     |            ~~^~~~~
#!     | TypeError: unsupported operand type(s) for +: 'int' and 'str'
#!     +------------------------------------
