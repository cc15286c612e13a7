# Errors of the library become errors of ours, with their cause.
class ConfigError(Exception):
    def __init__(self, key, reason):
        super().__init__(f"{key}: {reason}")
        self.key = key


def number(config, key):
    try:
        return int(config[key])
    except KeyError as problem:
        raise ConfigError(key, "is missing") from problem
    except ValueError as problem:
        raise ConfigError(key, f"is no number ({problem})") from None


def read(config):
    problems = []
    values = {}
    for key in ("port", "depth", "size"):
        try:
            values[key] = number(config, key)
        except ConfigError as problem:
            problem.add_note("see the manual")
            problems.append(problem)
        else:
            print("ok", key)
        finally:
            print("looked at", key)
    if problems:
        raise ExceptionGroup("bad config", problems)
    return values


try:
    read({"port": "80", "depth": "deep"})
except* ConfigError as group:
    for problem in group.exceptions:
        print(problem, "|", problem.key, "|", repr(problem.__cause__), "|", problem.__notes__)
print(read({"port": 1, "depth": "2", "size": 3.7}))
read({})

#> exit 1
#| ok port
#| looked at port
#| looked at depth
#| looked at size
#| depth: is no number (invalid literal for int() with base 10: 'deep') | depth | None | ['see the manual']
#| size: is missing | size | KeyError('size') | ['see the manual']
#| ok port
#| looked at port
#| ok depth
#| looked at depth
#| ok size
#| looked at size
#| {'port': 1, 'depth': 2, 'size': 3}
#| looked at port
#| looked at depth
#| looked at size
#!   + Exception Group Traceback (most recent call last):
#!   |   File "config-errors-in-a-group.py", line 41, in <module>
#!   |     read({})
#!   |   File "config-errors-in-a-group.py", line 31, in read
#!   |     raise ExceptionGroup("bad config", problems)
#!   | ExceptionGroup: bad config (3 sub-exceptions)
#!   +-+---------------- 1 ----------------
#!     | Traceback (most recent call last):
#!     |   File "config-errors-in-a-group.py", line 10, in number
#!     |     return int(config[key])
#!     |                ~~~~~~^^^^^
#!     | KeyError: 'port'
#!     |
#!     | The above exception was the direct cause of the following exception:
#!     |
#!     | Traceback (most recent call last):
#!     |   File "config-errors-in-a-group.py", line 22, in read
#!     |     values[key] = number(config, key)
#!     |                   ^^^^^^^^^^^^^^^^^^^
#!     |   File "config-errors-in-a-group.py", line 12, in number
#!     |     raise ConfigError(key, "is missing") from problem
#!     | ConfigError: port: is missing
#!     | see the manual
#!     +---------------- 2 ----------------
#!     | Traceback (most recent call last):
#!     |   File "config-errors-in-a-group.py", line 10, in number
#!     |     return int(config[key])
#!     |                ~~~~~~^^^^^
#!     | KeyError: 'depth'
#!     |
#!     | The above exception was the direct cause of the following exception:
#!     |
#!     | Traceback (most recent call last):
#!     |   File "config-errors-in-a-group.py", line 22, in read
#!     |     values[key] = number(config, key)
#!     |                   ^^^^^^^^^^^^^^^^^^^
#!     |   File "config-errors-in-a-group.py", line 12, in number
#!     |     raise ConfigError(key, "is missing") from problem
#!     | ConfigError: depth: is missing
#!     | see the manual
#!     +---------------- 3 ----------------
#!     | Traceback (most recent call last):
#!     |   File "config-errors-in-a-group.py", line 10, in number
#!     |     return int(config[key])
#!     |                ~~~~~~^^^^^
#!     | KeyError: 'size'
#!     |
#!     | The above exception was the direct cause of the following exception:
#!     |
#!     | Traceback (most recent call last):
#!     |   File "config-errors-in-a-group.py", line 22, in read
#!     |     values[key] = number(config, key)
#!     |                   ^^^^^^^^^^^^^^^^^^^
#!     |   File "config-errors-in-a-group.py", line 12, in number
#!     |     raise ConfigError(key, "is missing") from problem
#!     | ConfigError: size: is missing
#!     | see the manual
#!     +------------------------------------
