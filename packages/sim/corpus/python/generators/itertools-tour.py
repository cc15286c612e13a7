from itertools import (accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice,
                       pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest)
import operator

print(list(islice(count(10, 5), 4)), list(islice(cycle("ab"), 5)), list(repeat(7, 3)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2], operator.mul, initial=10)))
print(list(chain([1], "ab", (2,))), list(chain.from_iterable([[1, 2], [3]])), list(compress("abcd", [1, 0, 1, 0])))
print(list(dropwhile(lambda x: x < 3, [1, 3, 2])), list(takewhile(lambda x: x < 3, [1, 3, 2])), list(filterfalse(str.isdigit, "a1b2")))
print([(key, list(group)) for key, group in groupby(sorted("mississippi"))])
print(list(pairwise("abcd")), list(starmap(pow, [(2, 3), (3, 2)])), list(zip_longest("ab", "xyz", fillvalue="-")))
print(list(combinations("abc", 2)), list(permutations([1, 2, 3], 2))[:3], len(list(product("ab", repeat=3))))
print(list(combinations_with_replacement("ab", 2)), list(product([1, 2], "xy")))
a, b = tee([1, 2, 3])
print(next(a), next(a), next(b), list(a), list(b))
print(sum(1 for _ in combinations(range(10), 3)), ["".join(p) for p in permutations("abc")])
people = [("Ada", "math"), ("Bob", "art"), ("Cy", "math")]
for team, members in groupby(sorted(people, key=lambda p: p[1]), key=lambda p: p[1]):
    print(team, [name for name, _ in members])
print(list(islice("abcdefg", 1, 6, 2)), list(islice(range(100), 95, None)), next(islice(count(), 7, None)))

#| [10, 15, 20, 25] ['a', 'b', 'a', 'b', 'a'] [7, 7, 7]
#| [1, 3, 6, 10] [3, 3, 4] [10, 10, 20]
#| [1, 'a', 'b', 2] [1, 2, 3] ['a', 'c']
#| [3, 2] [1] ['a', 'b']
#| [('i', ['i', 'i', 'i', 'i']), ('m', ['m']), ('p', ['p', 'p']), ('s', ['s', 's', 's', 's'])]
#| [('a', 'b'), ('b', 'c'), ('c', 'd')] [8, 9] [('a', 'x'), ('b', 'y'), ('-', 'z')]
#| [('a', 'b'), ('a', 'c'), ('b', 'c')] [(1, 2), (1, 3), (2, 1)] 8
#| [('a', 'a'), ('a', 'b'), ('b', 'b')] [(1, 'x'), (1, 'y'), (2, 'x'), (2, 'y')]
#| 1 2 1 [3] [2, 3]
#| 120 ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
#| art ['Bob']
#| math ['Ada', 'Cy']
#| ['b', 'd', 'f'] [95, 96, 97, 98, 99] 7
