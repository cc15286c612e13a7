from collections import Counter, defaultdict, OrderedDict
t = 'the cat sat on the mat the end'.split(); c = Counter(t); print(c.most_common(1), c['dog'], sorted(c.items()))
g = defaultdict(list)
for w in t: g[len(w)].append(w)
print(dict(g)); s = defaultdict(set); s['a'].add(1); s['a'].add(1); print(s, dict(s))

#| [('the', 3)] 0 [('cat', 1), ('end', 1), ('mat', 1), ('on', 1), ('sat', 1), ('the', 3)]
#| {3: ['the', 'cat', 'sat', 'the', 'mat', 'the', 'end'], 2: ['on']}
#| defaultdict(<class 'set'>, {'a': {1}}) {'a': {1}}
