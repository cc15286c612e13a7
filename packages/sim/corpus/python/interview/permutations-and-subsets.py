def permutations(items):
    if len(items) <= 1:
        yield list(items)
        return
    for at, item in enumerate(items):
        for rest in permutations(items[:at] + items[at + 1:]):
            yield [item, *rest]


def subsets(items):
    for mask in range(1 << len(items)):
        yield [item for bit, item in enumerate(items) if mask >> bit & 1]


def change(amount, coins):
    if amount == 0:
        return [[]]
    if amount < 0 or not coins:
        return []
    first, *rest = coins
    return [[first, *way] for way in change(amount - first, coins)] + change(amount, rest)


def brackets(n, opened=0, closed=0, text=""):
    if len(text) == 2 * n:
        return [text]
    found = []
    if opened < n:
        found += brackets(n, opened + 1, closed, text + "(")
    if closed < opened:
        found += brackets(n, opened, closed + 1, text + ")")
    return found


print(["".join(p) for p in permutations("abc")])
print(list(subsets([1, 2, 3])))
print(change(10, [5, 2, 1]), len(change(25, [10, 5, 1])))
print(brackets(3))
print(next(p for p in permutations([1, 2, 3, 4]) if p[0] > p[1] > p[2]))

#| ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
#| [[], [1], [2], [1, 2], [3], [1, 3], [2, 3], [1, 2, 3]]
#| [[5, 5], [5, 2, 2, 1], [5, 2, 1, 1, 1], [5, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2], [2, 2, 2, 2, 1, 1], [2, 2, 2, 1, 1, 1, 1], [2, 2, 1, 1, 1, 1, 1, 1], [2, 1, 1, 1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]] 12
#| ['((()))', '(()())', '(())()', '()(())', '()()()']
#| [3, 2, 1, 4]
