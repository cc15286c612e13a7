def averager():
    total, count, average = 0.0, 0, None
    while True:
        value = yield average
        if value is None:
            return count, average
        total += value
        count += 1
        average = total / count


def grouper(results, key):
    while True:
        results[key] = yield from averager()


results = {}
for key, values in {"girls": [40.9, 38.5, 44.3], "boys": [39.0, 40.8]}.items():
    group = grouper(results, key)
    next(group)
    for value in values:
        print(key, round(group.send(value), 2))
    group.send(None)
    group.close()
for key, (count, average) in sorted(results.items()):
    print(f"{count} {key} averaging {average:.2f}kg")
single = averager()
next(single)
single.send(10)
try:
    single.send(None)
except StopIteration as stop:
    print("returned", stop.value)

#| girls 40.9
#| girls 39.7
#| girls 41.23
#| boys 39.0
#| boys 39.9
#| 2 boys averaging 39.90kg
#| 3 girls averaging 41.23kg
#| returned (1, 10.0)
