def averager():
    total = count = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError as error:
            print("ignored:", error)
            continue
        if value is None:
            return f"{count} values"
        total += value
        count += 1
        average = total / count


source = averager()
print(next(source), source.send(10), source.send(20), source.throw(ValueError("bad reading")), source.send(60))
try:
    source.send(None)
except StopIteration as stop:
    print("ended with", stop.value)
try:
    source.send(1)
except StopIteration as stop:
    print("over", stop.value)
fresh = averager()
try:
    fresh.send(5)
except TypeError as error:
    print(error)


def delegate():
    result = yield from averager()
    yield "delegated: " + result


outer = delegate()
next(outer)
print(outer.send(3), outer.send(None))
try:
    outer.throw(KeyError, "through")
except KeyError as error:
    print("came out", error)
print(list(outer))

#| ignored: bad reading
#| None 10.0 15.0 15.0 30.0
#| ended with 3 values
#| over None
#| can't send non-None value to a just-started generator
#| 3.0 delegated: 1 values
#| came out 'through'
#| []
