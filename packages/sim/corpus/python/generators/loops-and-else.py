def find(values, wanted):
    for index, value in enumerate(values):
        if value == wanted:
            print("found at", index)
            break
    else:
        print("not found", wanted)


find([1, 2, 3], 2)
find([], 2)
n = 5
while n:
    n -= 1
    if n == 2:
        continue
    if n == 0:
        break
    print(n, end=" ")
else:
    print("never")
print()
while n < 3:
    n += 1
else:
    print("while ended normally", n)
for i in range(3):
    for j in range(3):
        if j == i:
            break
        print((i, j), end=" ")
    else:
        print("inner complete")
print()
for first, (second, *rest) in [(1, (2, 3, 4)), (5, "67")]:
    print(first, second, rest)
for i in range(10, 0, -3):
    print(i, end=",")
print(list(range(5, 5)), list(range(-1, -4, -1)), range(10)[2:5], range(0, 10, 3)[-1], 6 in range(0, 10, 3), len(range(7, 100, 9)))
values = [1, 2, 3, 4]
for value in values:
    if value % 2 == 0:
        values.remove(value)
print(values)
for a, b in zip(values, values[1:]):
    print(a, b)
for letter in reversed(sorted("hello")):
    print(letter, end="")
print()
i = 0
while True:
    i += 1
    try:
        if i < 3:
            continue
        break
    finally:
        print("turn", i)

#| found at 1
#| not found 2
#| 4 3 1
#| while ended normally 3
#| (1, 0) (2, 0) (2, 1)
#| 1 2 [3, 4]
#| 5 6 ['7']
#| 10,7,4,1,[] [-1, -2, -3] range(2, 5) 9 True 11
#| [1, 3]
#| 1 3
#| ollhe
#| turn 1
#| turn 2
#| turn 3
