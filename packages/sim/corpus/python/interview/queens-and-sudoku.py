def queens(size):
    def place(row, columns, left, right):
        if row == size:
            return 1
        return sum(
            place(row + 1, columns | {c}, left | {row - c}, right | {row + c})
            for c in range(size) if c not in columns and row - c not in left and row + c not in right
        )
    return place(0, frozenset(), frozenset(), frozenset())


def hanoi(count, source="A", target="C", spare="B"):
    if count == 0:
        return []
    return hanoi(count - 1, source, spare, target) + [f"{source}>{target}"] + hanoi(count - 1, spare, target, source)


print([queens(n) for n in range(1, 6)])
print(hanoi(3), len(hanoi(6)))


def power_set(items):
    return [[]] if not items else [s + rest for s in ([], [items[0]]) for rest in power_set(items[1:])]


print(power_set([1, 2, 3]))

#| [1, 0, 0, 2, 10]
#| ['A>C', 'A>B', 'C>B', 'A>C', 'B>A', 'B>C', 'A>C'] 63
#| [[], [3], [2], [2, 3], [1], [1, 3], [1, 2], [1, 2, 3]]
