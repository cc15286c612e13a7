def longest_common(a, b):
    rows = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            rows[i + 1][j + 1] = rows[i][j] + 1 if x == y else max(rows[i][j + 1], rows[i + 1][j])
    return rows[-1][-1]


def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            previous, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, previous + (x != y))
    return row[-1]


def coins(amount, kinds):
    best = [0] + [float("inf")] * amount
    for kind in kinds:
        for n in range(kind, amount + 1):
            best[n] = min(best[n], best[n - kind] + 1)
    return best[amount]


def knapsack(items, room):
    best = [0] * (room + 1)
    for weight, value in items:
        for space in range(room, weight - 1, -1):
            best[space] = max(best[space], best[space - weight] + value)
    return best[room]


print(longest_common("AGGTAB", "GXTXAYB"), distance("kitten", "sitting"), coins(11, [1, 2, 5]), coins(3, [2]))
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))

#| 4 3 3 inf
#| 9
