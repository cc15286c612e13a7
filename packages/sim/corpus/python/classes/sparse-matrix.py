class Sparse:
    def __init__(self, rows, columns):
        self.shape = rows, columns
        self.cells = {}

    def __setitem__(self, place, value):
        self._check(place)
        if value:
            self.cells[place] = value
        else:
            self.cells.pop(place, None)

    def __getitem__(self, place):
        self._check(place)
        return self.cells.get(place, 0)

    def _check(self, place):
        for at, size in zip(place, self.shape):
            if not 0 <= at < size:
                raise IndexError(f"{place} is outside {self.shape}")

    def __matmul__(self, other):
        result = Sparse(self.shape[0], other.shape[1])
        for (i, k), a in self.cells.items():
            for (k2, j), b in other.cells.items():
                if k == k2:
                    result[i, j] += a * b
        return result

    def __iter__(self):
        for i in range(self.shape[0]):
            yield [self[i, j] for j in range(self.shape[1])]

    def __contains__(self, place):
        return place in self.cells


a, b = Sparse(2, 3), Sparse(3, 2)
a[0, 0], a[1, 2], b[0, 1], b[2, 0] = 2, 5, 3, 4
for row in a @ b:
    print(row)
a[0, 0] = 0
print(a.cells, (0, 0) in a, list(a))
try:
    a[2, 0]
except IndexError as error:
    print(error)

#| [0, 6]
#| [20, 0]
#| {(1, 2): 5} False [[0, 0, 0], [0, 0, 5]]
#| (2, 0) is outside (2, 3)
