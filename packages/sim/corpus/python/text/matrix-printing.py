def multiply(a, b):
    if len(a[0]) != len(b):
        raise ValueError(f"{len(a)}x{len(a[0])} does not fit {len(b)}x{len(b[0])}")
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def determinant(m):
    if len(m) == 1:
        return m[0][0]
    return sum((-1) ** j * m[0][j] * determinant([row[:j] + row[j + 1:] for row in m[1:]]) for j in range(len(m)))


def show(m):
    cells = [[f"{cell:g}" for cell in row] for row in m]
    widths = [max(map(len, column)) for column in zip(*cells)]
    for row in cells:
        print("[", "  ".join(f"{cell:>{width}}" for cell, width in zip(row, widths)), "]")


a = [[1, 2], [3, 4]]
b = [[0.5, -1, 100], [2, 0, 1e-3]]
show(multiply(a, b))
show([list(row) for row in zip(*b)])
try:
    multiply(b, a)
except ValueError as error:
    print(error)
print(determinant(a), determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]), multiply(a, [[1, 0], [0, 1]]) == a)
rotated = [list(row) for row in zip(*a[::-1])]
print(rotated, sum(a, []), [row[i] for i, row in enumerate(a)])
print(*(" ".join(f"{i * j:3}" for j in range(1, 7)) for i in range(1, 4)), sep="\n")

#| [ 4.5  -1  100.002 ]
#| [ 9.5  -3  300.004 ]
#| [ 0.5      2 ]
#| [  -1      0 ]
#| [ 100  0.001 ]
#| 2x3 does not fit 2x2
#| -2 0 True
#| [[3, 1], [4, 2]] [1, 2, 3, 4] [1, 4]
#|   1   2   3   4   5   6
#|   2   4   6   8  10  12
#|   3   6   9  12  15  18
