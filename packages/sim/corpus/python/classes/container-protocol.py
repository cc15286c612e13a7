class Grid:
    def __init__(self, width, height, fill=0):
        self.width, self.height = width, height
        self.cells = [[fill] * width for _ in range(height)]

    def __getitem__(self, key):
        x, y = key
        if isinstance(x, slice):
            return self.cells[y][x]
        return self.cells[y][x]

    def __setitem__(self, key, value):
        x, y = key
        self.cells[y][x] = value

    def __delitem__(self, key):
        self[key] = None

    def __contains__(self, value):
        return any(value in row for row in self.cells)

    def __len__(self):
        return self.width * self.height

    def __iter__(self):
        return (cell for row in self.cells for cell in row)

    def __reversed__(self):
        return reversed(list(iter(self)))

    def __str__(self):
        return "\n".join(" ".join(f"{cell!s:>4}" for cell in row) for row in self.cells)


grid = Grid(3, 2)
grid[0, 0] = 1
grid[2, 1] = 6
grid[1, 0] += 10
del grid[1, 1]
print(grid)
print(len(grid), 6 in grid, 7 in grid, list(grid), list(reversed(grid)), grid[1:, 0], sum(c or 0 for c in grid))
try:
    grid[9, 9]
except IndexError as error:
    print(error)
try:
    grid[1]
except TypeError as error:
    print(error)


class Sequence:
    def __getitem__(self, index):
        if index >= 4:
            raise IndexError(index)
        return index * index


print(list(Sequence()), 9 in Sequence(), [a + b for a, b in zip(Sequence(), "abcd" and range(9))])

#|    1   10    0
#|    0 None    6
#| 6 True False [1, 10, 0, 0, None, 6] [6, None, 0, 0, 10, 1] [10, 0] 17
#| list index out of range
#| cannot unpack non-iterable int object
#| [0, 1, 4, 9] True [0, 2, 6, 12]
