import random


def bubble(values):
    values = list(values)
    for end in range(len(values) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if values[i] > values[i + 1]:
                values[i], values[i + 1] = values[i + 1], values[i]
                swapped = True
        if not swapped:
            break
    return values


def quick(values):
    if len(values) <= 1:
        return list(values)
    pivot, *rest = values
    return quick([v for v in rest if v < pivot]) + [pivot] + quick([v for v in rest if v >= pivot])


def merge(values):
    if len(values) <= 1:
        return list(values)
    middle = len(values) // 2
    left, right = merge(values[:middle]), merge(values[middle:])
    out = []
    while left and right:
        out.append((left if left[0] <= right[0] else right).pop(0))
    return out + left + right


def heap(values):
    import heapq
    queue = list(values)
    heapq.heapify(queue)
    return [heapq.heappop(queue) for _ in range(len(queue))]


random.seed(42)
values = [random.randint(0, 99) for _ in range(12)]
print(values)
for sort in (bubble, quick, merge, heap):
    print(sort.__name__, sort(values) == sorted(values), sort(values)[:5])


def binary_search(values, wanted):
    low, high = 0, len(values) - 1
    while low <= high:
        middle = (low + high) // 2
        if values[middle] == wanted:
            return middle
        if values[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


ordered = sorted(values)
print([binary_search(ordered, v) == ordered.index(v) for v in set(values)].count(True) == len(set(values)), binary_search(ordered, 1000))
values.sort(key=lambda v: (v % 10, v))
print(values, random.choice("abc"), random.sample(range(10), 3), round(random.random(), 6))
deck = list(range(8))
random.shuffle(deck)
print(deck, random.uniform(1, 2) < 2, random.choices("xy", [1, 3], k=5), random.gauss(0, 1) < 5)

#| [81, 14, 3, 94, 35, 31, 28, 17, 94, 13, 86, 94]
#| bubble True [3, 13, 14, 17, 28]
#| quick True [3, 13, 14, 17, 28]
#| merge True [3, 13, 14, 17, 28]
#| heap True [3, 13, 14, 17, 28]
#| False -1
#| [31, 81, 3, 13, 14, 94, 94, 94, 35, 86, 17, 28] c [1, 6, 0] 0.029797
#| [6, 7, 2, 0, 5, 4, 1, 3] True ['y', 'y', 'y', 'y', 'y'] True
