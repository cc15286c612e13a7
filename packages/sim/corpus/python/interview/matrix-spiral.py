def spiral(matrix):
    out = []
    while matrix:
        out += matrix[0]
        matrix = [list(row) for row in zip(*matrix[1:])][::-1]
    return out


def rotate(matrix):
    return [list(row) for row in zip(*matrix[::-1])]


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print(spiral(grid), rotate(grid))
print(multiply([[1, 2], [3, 4]], [[0, 1], [1, 0]]), spiral([]), spiral([[1], [2]]))
print(all(grid[i][j] == rotate(rotate(rotate(rotate(grid))))[i][j] for i in range(3) for j in range(3)))

#| [1, 2, 3, 6, 9, 8, 7, 4, 5] [[7, 4, 1], [8, 5, 2], [9, 6, 3]]
#| [[2, 1], [4, 3]] [] [1, 2]
#| True
