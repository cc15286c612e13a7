class Tree:
    def __init__(self, values=()):
        self.root = None
        self.size = 0
        for value in values:
            self.add(value)

    def add(self, value):
        node = [value, None, None]
        if self.root is None:
            self.root = node
        else:
            at = self.root
            while True:
                side = 1 if value < at[0] else 2
                if value == at[0]:
                    return False
                if at[side] is None:
                    at[side] = node
                    break
                at = at[side]
        self.size += 1
        return True

    __len__ = lambda self: self.size

    def __contains__(self, value):
        at = self.root
        while at and at[0] != value:
            at = at[1] if value < at[0] else at[2]
        return at is not None

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node[1])
                yield node[0]
                yield from walk(node[2])
        return walk(self.root)

    def height(self):
        def of(node):
            return 1 + max(of(node[1]), of(node[2])) if node else 0
        return of(self.root)


tree = Tree([50, 30, 70, 20, 40, 60, 80, 30])
print(list(tree), len(tree), tree.height(), 60 in tree, 65 in tree)
print(tree.add(65), tree.add(65), tree.height())
print(list(Tree("hello")), Tree(range(5)).height(), [*Tree()], bool(Tree()))

#| [20, 30, 40, 50, 60, 70, 80] 7 3 True False
#| True False 4
#| ['e', 'h', 'l', 'o'] 5 [] False
