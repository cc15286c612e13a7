class UnionFind:
    def __init__(self, items):
        self.parent = {item: item for item in items}
        self.sizes = dict.fromkeys(self.parent, 1)
        self.groups = len(self.parent)

    def find(self, item):
        while self.parent[item] != item:
            self.parent[item] = self.parent[self.parent[item]]
            item = self.parent[item]
        return item

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.sizes[a] < self.sizes[b]:
            a, b = b, a
        self.parent[b] = a
        self.sizes[a] += self.sizes.pop(b)
        self.groups -= 1
        return True


def islands(text):
    land = {(r, c) for r, row in enumerate(text.split()) for c, cell in enumerate(row) if cell == "1"}
    sets = UnionFind(sorted(land))
    for r, c in sorted(land):
        for neighbour in ((r + 1, c), (r, c + 1)):
            if neighbour in land:
                sets.union((r, c), neighbour)
    return sets.groups, sorted(sets.sizes.values(), reverse=True)


def spanning_tree(edges):
    sets = UnionFind({v for a, b, _ in edges for v in (a, b)})
    return [(a, b, w) for a, b, w in sorted(edges, key=lambda e: (e[2], e)) if sets.union(a, b)]


print(islands("11000 11000 00100 00011"))
print(islands("101 010 101"), islands("000"))
tree = spanning_tree([("A", "B", 4), ("A", "C", 1), ("B", "C", 2), ("C", "D", 8), ("B", "D", 5)])
print(tree, sum(w for *_, w in tree))

#| (3, [4, 2, 1])
#| (5, [1, 1, 1, 1, 1]) (0, [])
#| [('A', 'C', 1), ('B', 'C', 2), ('B', 'D', 5)] 8
