from collections import deque


def task(name, steps):
    for step in range(steps):
        print(f"{name} step {step}")
        wanted = yield
        if wanted:
            print(f"{name} was told {wanted!r}")
    return f"{name} finished"


def run(*tasks):
    ready = deque(tasks)
    results = {}
    turn = 0
    while ready:
        current = ready.popleft()
        turn += 1
        try:
            if turn == 4:
                current.send("hurry")
            else:
                next(current)
        except StopIteration as stop:
            results[current.__name__ + str(turn)] = stop.value
        else:
            ready.append(current)
    return results


print(run(task("a", 1), task("b", 3), task("c", 2)))


def primes():
    found = []
    candidate = 2
    while True:
        if all(candidate % p for p in found):
            found.append(candidate)
            yield candidate
        candidate += 1


source = primes()
print([next(source) for _ in range(12)])


def fibonacci():
    a, b = 0, 1
    while True:
        a, b = (yield a) or b, a + b


numbers = fibonacci()
print([next(numbers) for _ in range(8)], numbers.send(100), next(numbers))
print(type(numbers).__name__, numbers.__name__, hasattr(numbers, "send"), iter(numbers) is numbers)

#| a step 0
#| b step 0
#| c step 0
#| a was told 'hurry'
#| b step 1
#| c step 1
#| b step 2
#| {'task4': 'a finished', 'task8': 'c finished', 'task9': 'b finished'}
#| [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37]
#| [0, 1, 1, 2, 3, 5, 8, 13] 100 34
#| generator fibonacci True True
