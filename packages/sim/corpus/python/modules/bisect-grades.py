from bisect import bisect, bisect_left, bisect_right, insort


def grade(score, limits=(60, 70, 80, 90), letters="FDCBA"):
    return letters[bisect(limits, score)]


print([grade(score) for score in (33, 99, 77, 70, 89, 90, 100)])
scores = []
for score in (50, 20, 90, 20, 70):
    insort(scores, score)
print(scores, bisect_left(scores, 20), bisect_right(scores, 20), bisect_left(scores, 60, 3))


def count_between(values, low, high):
    return bisect_right(values, high) - bisect_left(values, low)


def find(values, wanted):
    at = bisect_left(values, wanted)
    if at == len(values) or values[at] != wanted:
        raise ValueError(f"{wanted} is not there")
    return at


print(count_between(scores, 20, 70), find(scores, 70))
try:
    find(scores, 60)
except ValueError as error:
    print(error)
people = [("Eve", 12), ("Bob", 30), ("Ann", 44)]
print(people[bisect(people, 25, key=lambda person: person[1])])
insort(people, ("Cid", 30), key=lambda person: person[1])
print(people)

#| ['F', 'A', 'C', 'C', 'B', 'A', 'A']
#| [20, 20, 50, 70, 90] 0 2 3
#| 4 3
#| 60 is not there
#| ('Bob', 30)
#| [('Eve', 12), ('Bob', 30), ('Cid', 30), ('Ann', 44)]
