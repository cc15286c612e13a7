# A binary search tree that behaves as a container.
class Tree:
    class Node:
        __slots__ = ("key", "left", "right")

        def __init__(self, key):
            self.key, self.left, self.right = key, None, None

    def __init__(self, keys=()):
        self._root, self._size = None, 0
        for key in keys:
            self.add(key)

    def add(self, key):
        if self._root is None:
            self._root = Tree.Node(key)
        else:
            at = self._root
            while True:
                if key == at.key:
                    return
                side = "left" if key < at.key else "right"
                below = getattr(at, side)
                if below is None:
                    setattr(at, side, Tree.Node(key))
                    break
                at = below
        self._size += 1

    def __len__(self):
        return self._size

    def __contains__(self, key):
        at = self._root
        while at is not None and at.key != key:
            at = at.left if key < at.key else at.right
        return at is not None

    def __iter__(self):
        def walk(node):
            if node is not None:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)
        return walk(self._root)

    def __getitem__(self, index):
        keys = list(self)
        return keys[index]

    def __or__(self, other):
        return Tree([*self, *other])

    def __eq__(self, other):
        return isinstance(other, Tree) and list(self) == list(other)

    def __repr__(self):
        return f"Tree({list(self)})"


tree = Tree([5, 2, 8, 2, 9])
print(tree, len(tree), 8 in tree, 7 in tree, tree[0], tree[-1], tree[1:3])
print(tree | Tree([1, 7]), Tree([1, 2]) == Tree([2, 1]), max(tree), sorted(tree, reverse=True), bool(Tree()))

#| Tree([2, 5, 8, 9]) 4 True False 2 9 [5, 8]
#| Tree([1, 2, 5, 7, 8, 9]) True 9 [9, 8, 5, 2] False
