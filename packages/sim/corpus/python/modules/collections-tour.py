from collections import ChainMap, Counter, OrderedDict, defaultdict, deque

count = Counter("mississippi")
print(count, count.most_common(2), count["z"], sum(count.values()), count + Counter("ms"), count - Counter("iiss"), count & Counter(i=2))
count.update("zz")
count.subtract({"i": 1})
print(sorted(count.elements()), count.total())
groups = defaultdict(list)
for word in "apple avocado bean cherry corn".split():
    groups[word[0]].append(word)
print(dict(groups), groups, "z" in groups, len(groups["z"]), "z" in groups)
d = deque([1, 2, 3], maxlen=3)
d.append(4)
d.appendleft(0)
d.rotate(1)
print(d, d.pop(), d.popleft(), list(d), d.maxlen, deque("ab") + deque("c"))
ordered = OrderedDict(a=1, b=2, c=3)
ordered.move_to_end("a")
print(ordered, ordered.popitem(last=False), list(ordered), ordered == OrderedDict(c=3, a=1))
chain = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(chain["a"], chain["b"], dict(chain), chain.new_child({"b": 9})["b"], len(chain))

#| Counter({'i': 4, 's': 4, 'p': 2, 'm': 1}) [('i', 4), ('s', 4)] 0 11 Counter({'s': 5, 'i': 4, 'm': 2, 'p': 2}) Counter({'i': 2, 's': 2, 'p': 2, 'm': 1}) Counter({'i': 2})
#| ['i', 'i', 'i', 'm', 'p', 'p', 's', 's', 's', 's', 'z', 'z'] 12
#| {'a': ['apple', 'avocado'], 'b': ['bean'], 'c': ['cherry', 'corn']} defaultdict(<class 'list'>, {'a': ['apple', 'avocado'], 'b': ['bean'], 'c': ['cherry', 'corn'], 'z': []}) False 0 True
#| deque([0], maxlen=3) 2 3 [0] 3 deque(['a', 'b', 'c'])
#| OrderedDict([('c', 3), ('a', 1)]) ('b', 2) ['c', 'a'] True
#| 1 3 {'a': 1, 'b': 3} 9 2
