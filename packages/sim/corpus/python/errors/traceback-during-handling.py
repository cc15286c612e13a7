def close(resources):
    for name in resources:
        if name == "db":
            raise OSError("cannot close " + name)


def work(resources):
    try:
        return 10 / len(resources[2:])
    except ZeroDivisionError:
        close(resources)
    finally:
        print("work is over")


try:
    work(["file", "cache"])
except OSError as error:
    print("unexpected", error)
print("second")
work(["file", "db"])
print("never")

#> exit 1
#| work is over
#| second
#| work is over
#! Traceback (most recent call last):
#!   File "traceback-during-handling.py", line 9, in work
#!     return 10 / len(resources[2:])
#!            ~~~^~~~~~~~~~~~~~~~~~~~
#! ZeroDivisionError: division by zero
#!
#! During handling of the above exception, another exception occurred:
#!
#! Traceback (most recent call last):
#!   File "traceback-during-handling.py", line 21, in <module>
#!     work(["file", "db"])
#!   File "traceback-during-handling.py", line 11, in work
#!     close(resources)
#!   File "traceback-during-handling.py", line 4, in close
#!     raise OSError("cannot close " + name)
#! OSError: cannot close db
