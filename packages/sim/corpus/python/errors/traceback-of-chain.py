class ConfigError(Exception):
    pass


def read(settings, key):
    return settings[key]


def port(settings):
    try:
        return int(read(settings, "port"))
    except KeyError as error:
        raise ConfigError("no port is set") from error


def start(settings):
    try:
        return port(settings)
    except ConfigError:
        print("using no default")
        raise


print(start({"port": "8080"}))
start({"host": "localhost"})

#> exit 1
#| 8080
#| using no default
#! Traceback (most recent call last):
#!   File "traceback-of-chain.py", line 11, in port
#!     return int(read(settings, "port"))
#!                ^^^^^^^^^^^^^^^^^^^^^^
#!   File "traceback-of-chain.py", line 6, in read
#!     return settings[key]
#!            ~~~~~~~~^^^^^
#! KeyError: 'port'
#!
#! The above exception was the direct cause of the following exception:
#!
#! Traceback (most recent call last):
#!   File "traceback-of-chain.py", line 25, in <module>
#!     start({"host": "localhost"})
#!   File "traceback-of-chain.py", line 18, in start
#!     return port(settings)
#!            ^^^^^^^^^^^^^^
#!   File "traceback-of-chain.py", line 13, in port
#!     raise ConfigError("no port is set") from error
#! ConfigError: no port is set
