from itertools import (accumulate, chain, combinations, compress, cycle, groupby, islice, pairwise, permutations,
                       product, repeat, starmap, tee, zip_longest)
from operator import itemgetter, mul

print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate(range(1, 6), mul, initial=1)))
print(list(chain.from_iterable([[1], (2, 3), "ab"])))
print(["".join(c) for c in combinations("abcd", 2)])
print(len(list(permutations(range(5)))), list(permutations("abc", 2))[:3])
print(list(product([0, 1], "xy")), len(list(product("01", repeat=4))))
words = sorted("apple bob avocado cat banana cherry".split(), key=itemgetter(0))
print({letter: list(group) for letter, group in groupby(words, key=itemgetter(0))})
print([(k, len(list(g))) for k, g in groupby("aaabccd")])
print(list(compress("abcdef", [1, 0, 1, 0, 1])), list(islice(cycle("xyz"), 2, 8)))
print(list(starmap(pow, [(2, 5), (3, 2)])), list(repeat("-", 3)))
print(list(zip_longest([1, 2, 3], "a", fillvalue="?")), list(pairwise([1, 4, 9])))
left, right = tee(iter(range(4)))
next(right)
print([b - a for a, b in zip(left, right)])

#| [3, 3, 4, 4, 5] [1, 1, 2, 6, 24, 120]
#| [1, 2, 3, 'a', 'b']
#| ['ab', 'ac', 'ad', 'bc', 'bd', 'cd']
#| 120 [('a', 'b'), ('a', 'c'), ('b', 'a')]
#| [(0, 'x'), (0, 'y'), (1, 'x'), (1, 'y')] 16
#| {'a': ['apple', 'avocado'], 'b': ['bob', 'banana'], 'c': ['cat', 'cherry']}
#| [('a', 3), ('b', 1), ('c', 2), ('d', 1)]
#| ['a', 'c', 'e'] ['z', 'x', 'y', 'z', 'x', 'y']
#| [32, 9] ['-', '-', '-']
#| [(1, 'a'), (2, '?'), (3, '?')] [(1, 4), (4, 9)]
#| [1, 1, 1]
