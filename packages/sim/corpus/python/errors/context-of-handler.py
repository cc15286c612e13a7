def cleanup(name):
    print("closing", name)
    raise OSError("cannot close " + name)


def work():
    try:
        {}["key"]
    finally:
        cleanup("file")


try:
    work()
except OSError as error:
    chain = []
    while error is not None:
        chain.append(repr(error))
        error = error.__context__
    print(chain)
try:
    error
except NameError as problem:
    print(problem)
work()

#> exit 1
#| closing file
#| ["OSError('cannot close file')", "KeyError('key')"]
#| name 'error' is not defined
#| closing file
#! Traceback (most recent call last):
#!   File "context-of-handler.py", line 8, in work
#!     {}["key"]
#!     ~~^^^^^^^
#! KeyError: 'key'
#!
#! During handling of the above exception, another exception occurred:
#!
#! Traceback (most recent call last):
#!   File "context-of-handler.py", line 25, in <module>
#!     work()
#!   File "context-of-handler.py", line 10, in work
#!     cleanup("file")
#!   File "context-of-handler.py", line 3, in cleanup
#!     raise OSError("cannot close " + name)
#! OSError: cannot close file
