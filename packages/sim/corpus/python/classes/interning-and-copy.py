import copy


class Tree:
    def __init__(self, name, *children):
        self.name = name
        self.children = list(children)
        self.parent = None
        for child in children:
            child.parent = self

    def __repr__(self):
        return self.name + (f"({', '.join(map(repr, self.children))})" if self.children else "")


class Guarded:
    def __init__(self):
        self.copies = 0

    def __copy__(self):
        fresh = Guarded()
        fresh.copies = self.copies + 1
        return fresh

    def __deepcopy__(self, memo):
        fresh = Guarded()
        fresh.copies = self.copies + 100
        return fresh


tree = Tree("root", Tree("left", Tree("leaf")), Tree("right"))
shallow, deep = copy.copy(tree), copy.deepcopy(tree)
tree.children[0].name = "LEFT"
tree.children.append(Tree("new"))
print(tree, shallow, deep)
print(deep.children[0].parent is deep, shallow.children is tree.children, deep.children[0].children[0].parent.name)
print(copy.copy(Guarded()).copies, copy.deepcopy([Guarded()])[0].copies)
loop = [1]
loop.append(loop)
again = copy.deepcopy(loop)
print(again[1] is again, again is loop, copy.copy([1, [2]])[1], copy.deepcopy({"a": (1, [2])}))
first = second = [0] * 2
second[0] = 1
rows = [[0] * 2] * 2
rows[0][0] = 5
print(first, first is second, rows, [] is [], () is (), None is None)

#| root(LEFT(leaf), right, new) root(LEFT(leaf), right, new) root(left(leaf), right)
#| True True left
#| 1 100
#| True False [2] {'a': (1, [2])}
#| [1, 0] True [[5, 0], [5, 0]] False True True
