from collections import Counter, OrderedDict, defaultdict

votes = "ann bob ann cid bob ann dee cid ann bob".split()
count = Counter(votes)
print(count.most_common(2), count["zed"], count.total())
count.update(["zed", "bob"])
count.subtract({"ann": 3})
print(count, +count, sorted(count.elements()))
print(Counter("aab") + Counter("abc"), Counter("aab") - Counter("ab"), Counter("aab") & Counter("abb"), Counter("a") | Counter("bb"))

by_length = defaultdict(list)
for name in sorted(set(votes) | {"eleanor", "al"}):
    by_length[len(name)].append(name)
print(dict(by_length), by_length[9], len(by_length))
tree = lambda: defaultdict(tree)
places = tree()
places["europe"]["france"]["paris"] = 2
places["europe"]["italy"] = 1
print(sorted(places["europe"]), places["europe"]["france"]["paris"])
ordered = OrderedDict.fromkeys("banana", 0)
ordered.move_to_end("b")
print(list(ordered), ordered.popitem(last=False), ordered == OrderedDict(n=0, b=0))


def anagrams(words):
    groups = defaultdict(set)
    for word in words:
        groups[frozenset(Counter(word).items())].add(word)
    return sorted(sorted(group) for group in groups.values() if len(group) > 1)


print(anagrams(["listen", "silent", "dog", "god", "cat"]))

#| [('ann', 4), ('bob', 3)] 0 10
#| Counter({'bob': 4, 'cid': 2, 'ann': 1, 'dee': 1, 'zed': 1}) Counter({'bob': 4, 'cid': 2, 'ann': 1, 'dee': 1, 'zed': 1}) ['ann', 'bob', 'bob', 'bob', 'bob', 'cid', 'cid', 'dee', 'zed']
#| Counter({'a': 3, 'b': 2, 'c': 1}) Counter({'a': 1}) Counter({'a': 1, 'b': 1}) Counter({'b': 2, 'a': 1})
#| {2: ['al'], 3: ['ann', 'bob', 'cid', 'dee'], 7: ['eleanor']} [] 4
#| ['france', 'italy'] 2
#| ['a', 'n', 'b'] ('a', 0) True
#| [['dog', 'god'], ['listen', 'silent']]
