class Restart(Exception):
    pass


def countdown(start):
    n = start
    while n > 0:
        try:
            command = yield n
            if command == "skip":
                n -= 1
        except Restart:
            print("restarting")
            n = start + 1
        except GeneratorExit:
            print("closing at", n)
            raise
        n -= 1
    return "lift off"


def launch(start):
    result = yield from countdown(start)
    yield result.upper()


rocket = launch(5)
print(next(rocket), next(rocket))
print(rocket.send("skip"))
print(rocket.throw(Restart()))
print(list(rocket))
rocket = launch(3)
print(next(rocket))
rocket.close()
print(list(rocket))
broken = launch(2)
next(broken)
try:
    broken.throw(ValueError("abort"))
except ValueError as error:
    print("escaped:", error)
print(next(broken, "finished"))
try:
    next(launch(1).__iter__().throw(KeyError("early")))
except KeyError as error:
    print("early", error)

#| 5 4
#| 2
#| restarting
#| 5
#| [4, 3, 2, 1, 'LIFT OFF']
#| 3
#| closing at 3
#| []
#| escaped: abort
#| finished
#| early 'early'
