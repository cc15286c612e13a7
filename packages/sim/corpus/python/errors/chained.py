def load(settings, key):
    try:
        return int(settings[key])
    except KeyError as error:
        raise LookupError(f"no setting {key}") from error
    except ValueError:
        raise RuntimeError("bad setting")


def quiet(settings, key):
    try:
        return settings[key]
    except KeyError:
        raise LookupError("quiet") from None


for call, key in ((load, "missing"), (load, "bad"), (quiet, "missing")):
    try:
        call({"bad": "x1"}, key)
    except Exception as error:
        print(repr(error), "cause:", repr(error.__cause__), "context:", repr(error.__context__), error.__suppress_context__)
print(load({"port": "80"}, "port"))
load({}, "port")

#> exit 1
#| LookupError('no setting missing') cause: KeyError('missing') context: KeyError('missing') True
#| RuntimeError('bad setting') cause: None context: ValueError("invalid literal for int() with base 10: 'x1'") False
#| LookupError('quiet') cause: None context: KeyError('missing') True
#| 80
#! Traceback (most recent call last):
#!   File "chained.py", line 3, in load
#!     return int(settings[key])
#!                ~~~~~~~~^^^^^
#! KeyError: 'port'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "chained.py", line 23, in <module>
#!     load({}, "port")
#!   File "chained.py", line 5, in load
#!     raise LookupError(f"no setting {key}") from error
#! LookupError: no setting port
