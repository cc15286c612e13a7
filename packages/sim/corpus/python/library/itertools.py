from itertools import *
import itertools
print(list(islice(count(3, 2), 4)), list(islice(cycle('ab'), 5)), list(repeat(7, 3)), list(chain([1], (2, 3), 'x')), list(chain.from_iterable([[1], [2, 3]])))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 2], max)), list(accumulate([1, 2], initial=10)), list(accumulate([])))
print(list(compress('abcd', [1, 0, 1, 0])), list(dropwhile(lambda x: x < 3, [1, 3, 1])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(6))), list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise('abcd')))
print(list(islice('abcdef', 2)), list(islice('abcdef', 1, 5, 2)), list(islice(range(10), 2, None, 3)), list(zip_longest('abc', 'x', fillvalue='-')))
a, b = tee([1, 2, 3]); print(next(a), list(a), list(b))
for k, g in groupby('aaabbc'): print(k, list(g))
print([(k, len(list(g))) for k, g in groupby(sorted(['apple', 'bob', 'cat', 'dog'], key=len), key=len)])
print(list(product('ab', [1, 2])), list(product([0, 1], repeat=2)), list(permutations([1, 2, 3], 2)), list(permutations('abc'))[-1], len(list(permutations(range(5)))))
print(list(combinations('abcd', 2)), list(combinations_with_replacement('abc', 2)), list(combinations(range(3), 0)), list(combinations([1], 2)), list(product()), list(permutations([])))
c = count(); print(next(c), next(c), c, repeat(1), repeat('x', 2))
try: list(islice([1], -1))
except ValueError as e: print(e)
try: list(combinations([1], -1))
except ValueError as e: print(e)
it = iter(range(10)); print(list(islice(it, 3)), next(it))
print(list(groupby([])), list(zip_longest()), sum(1 for _ in islice(count(), 100)))

#| [3, 5, 7, 9] ['a', 'b', 'a', 'b', 'a'] [7, 7, 7] [1, 2, 3, 'x'] [1, 2, 3]
#| [1, 3, 6, 10] [3, 3, 3] [10, 11, 13] []
#| ['a', 'c'] [3, 1] [1, 2] [0, 2, 4] [8, 9] [('a', 'b'), ('b', 'c'), ('c', 'd')]
#| ['a', 'b'] ['b', 'd'] [2, 5, 8] [('a', 'x'), ('b', '-'), ('c', '-')]
#| 1 [2, 3] [1, 2, 3]
#| a ['a', 'a', 'a']
#| b ['b', 'b']
#| c ['c']
#| [(3, 3), (5, 1)]
#| [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [(0, 0), (0, 1), (1, 0), (1, 1)] [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)] ('c', 'b', 'a') 120
#| [('a', 'b'), ('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd'), ('c', 'd')] [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b'), ('b', 'c'), ('c', 'c')] [()] [] [()] [()]
#| 0 1 count(2) repeat(1) repeat('x', 2)
#| Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#| r must be non-negative
#| [0, 1, 2] 3
#| [] [] 100
