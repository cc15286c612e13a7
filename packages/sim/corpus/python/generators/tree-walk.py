class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def levels(self):
        row = [self]
        while row:
            yield [node.value for node in row]
            row = [child for node in row for child in (node.left, node.right) if child]


def insert(node, value):
    if node is None:
        return Node(value)
    if value < node.value:
        node.left = insert(node.left, value)
    else:
        node.right = insert(node.right, value)
    return node


root = None
for value in (50, 30, 70, 20, 40, 60, 80, 35):
    root = insert(root, value)
print(list(root), sum(root), 40 in root, 41 in root)
for depth, row in enumerate(root.levels()):
    print("  " * depth, row)


def flatten(nested):
    for item in nested:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for i, item in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [item, *rest]


print(list(flatten([1, [2, (3, [4])], [], 5])), len(list(permutations([1, 2, 3, 4]))), next(permutations("ab" and [1, 2])))

#| [20, 30, 35, 40, 50, 60, 70, 80] 385 True False
#|  [50]
#|    [30, 70]
#|      [20, 40, 60, 80]
#|        [35]
#| [1, 2, 3, 4, 5] 24 [1, 2]
