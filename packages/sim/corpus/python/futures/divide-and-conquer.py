from concurrent.futures import ThreadPoolExecutor


def merge(left, right):
    merged = []
    while left and right:
        merged.append((left if left[0] <= right[0] else right).pop(0))
    return merged + left + right


def merge_sort(values):
    if len(values) < 2:
        return list(values)
    middle = len(values) // 2
    return merge(merge_sort(values[:middle]), merge_sort(values[middle:]))


def parallel_sort(values, parts):
    size = -(-len(values) // parts)
    with ThreadPoolExecutor(parts) as pool:
        runs = list(pool.map(merge_sort, (values[i:i + size] for i in range(0, len(values), size))))
    print(runs)
    result = []
    for run in runs:
        result = merge(result, run)
    return result


print(parallel_sort([38, 27, 43, 3, 9, 82, 10, 1], 3))
print(parallel_sort(list("concurrent"), 2))

#| [[27, 38, 43], [3, 9, 82], [1, 10]]
#| [1, 3, 9, 10, 27, 38, 43, 82]
#| [['c', 'c', 'n', 'o', 'u'], ['e', 'n', 'r', 'r', 't']]
#| ['c', 'c', 'e', 'n', 'n', 'o', 'r', 'r', 't', 'u']
