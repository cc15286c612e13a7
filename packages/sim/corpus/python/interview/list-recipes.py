numbers = [5, 3, 8, 1]
numbers.append(9)
numbers.insert(1, 7)
numbers.extend([2, 2])
print(numbers, numbers.index(8), numbers.count(2), numbers.pop(), numbers.pop(0), len(numbers))
numbers.sort(reverse=True)
print(numbers, numbers[::2], numbers[-3:], numbers[1:4], numbers[::-1])
numbers[1:3] = ["a", "b", "c"]
print(numbers)
del numbers[::2]
print(numbers, [0] * 3 + [1], [[]] * 2, [1, 2] * 2, [1, [2]] == [1, [2]], [1, 2] < [1, 3])
numbers.remove("b") if "b" in numbers else numbers.append("none")
numbers.reverse()
print(numbers, numbers.copy() is numbers, sorted([True, 0, 2.5, -1]), list("abc"), list(range(3)) + list((9,)))
chunks = [list(range(10))[i:i + 4] for i in range(0, 10, 4)]
flat = [x for chunk in chunks for x in chunk]
print(chunks, flat == list(range(10)), list(map(lambda x, y: x * y, [1, 2], [3, 4])), list(filter(None, [0, 1, "", "a"])))
a, b = [1, 2], [1, 2]
c = a
c += [3]
print(a, b, a is c, a == b, any([]), all([]), min([3, 1], key=lambda x: -x), sum([[1], [2]], []))

#| [7, 3, 8, 1, 9, 2] 3 2 2 5 6
#| [9, 8, 7, 3, 2, 1] [9, 7, 2] [3, 2, 1] [8, 7, 3] [1, 2, 3, 7, 8, 9]
#| [9, 'a', 'b', 'c', 3, 2, 1]
#| ['a', 'c', 2] [0, 0, 0, 1] [[], []] [1, 2, 1, 2] True True
#| ['none', 2, 'c', 'a'] False [-1, 0, True, 2.5] ['a', 'b', 'c'] [0, 1, 2, 9]
#| [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]] True [3, 8] [1, 'a']
#| [1, 2, 3] [1, 2] True False False True 3 [1, 2]
