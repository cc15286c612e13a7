import copy


class Board:
    def __init__(self, rows):
        self.rows = rows
        self.moves = 0

    def __copy__(self):
        clone = Board(self.rows)
        clone.moves = -1
        return clone

    def __deepcopy__(self, memo):
        clone = Board(copy.deepcopy(self.rows, memo))
        clone.moves = self.moves
        return clone


board = Board([[0, 0], [0, 0]])
board.moves = 4
shallow, deep = copy.copy(board), copy.deepcopy(board)
board.rows[0][1] = "x"
print(shallow.rows, shallow.moves, deep.rows, deep.moves)
row = [1]
grid = [row, row]
other = copy.deepcopy(grid)
other[0].append(2)
print(grid, other, other[0] is other[1])
loop = [1]
loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin, loop[1] is loop)
bad = [[0] * 2] * 2
bad[0][0] = 9
good = [[0] * 2 for _ in range(2)]
good[0][0] = 9
print(bad, good, copy.copy((1, [2])), copy.deepcopy({"k": {1, 2}}))
t = (1, "a")
print(copy.copy(t) is t, copy.deepcopy(t) is t)

#| [[0, 'x'], [0, 0]] -1 [[0, 0], [0, 0]] 4
#| [[1], [1]] [[1, 2], [1, 2]] True
#| True [1, [...]] True
#| [[9, 0], [9, 0]] [[9, 0], [0, 0]] (1, [2]) {'k': {1, 2}}
#| True True
