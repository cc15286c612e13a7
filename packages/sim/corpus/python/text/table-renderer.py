def render(rows, headers, aligns):
    table = [[str(cell) for cell in row] for row in [headers, *rows]]
    widths = [max(map(len, column)) for column in zip(*table)]
    line = "+" + "+".join("-" * (width + 2) for width in widths) + "+"
    out = [line]
    for number, row in enumerate(table):
        cells = []
        for cell, width, align in zip(row, widths, aligns):
            cells.append(f" {cell:{align}{width}} ")
        out.append("|" + "|".join(cells) + "|")
        if number == 0:
            out.append(line)
    out.append(line)
    return "\n".join(out)


rows = [("lock", 2, 0.25), ("semaphore", 10, 1.5), ("event", 0, 12.75)]
print(render(rows, ("primitive", "waiters", "seconds"), ("<", ">", "^")))
print(render([], ("empty",), ("<",)))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(column) for column in zip(*matrix)], sum(map(sum, matrix)))
print("\n".join(" ".join(f"{value:3}" for value in row) for row in matrix))

#| +-----------+---------+---------+
#| | primitive | waiters | seconds |
#| +-----------+---------+---------+
#| | lock      |       2 |  0.25   |
#| | semaphore |      10 |   1.5   |
#| | event     |       0 |  12.75  |
#| +-----------+---------+---------+
#| +-------+
#| | empty |
#| +-------+
#| +-------+
#| [[1, 4], [2, 5], [3, 6]] 21
#|   1   2   3
#|   4   5   6
