def two_sum(numbers, target):
    seen = {}
    for index, number in enumerate(numbers):
        if target - number in seen:
            return seen[target - number], index
        seen[number] = index
    return None


def three_sum(numbers):
    numbers = sorted(numbers)
    found = []
    for i, first in enumerate(numbers):
        if i and numbers[i - 1] == first:
            continue
        low, high = i + 1, len(numbers) - 1
        while low < high:
            total = first + numbers[low] + numbers[high]
            if total == 0:
                found.append([first, numbers[low], numbers[high]])
                low += 1
                while low < high and numbers[low] == numbers[low - 1]:
                    low += 1
            elif total < 0:
                low += 1
            else:
                high -= 1
    return found


print(two_sum([2, 7, 11, 15], 9), two_sum([3, 3], 6), two_sum([1], 2))
print(three_sum([-1, 0, 1, 2, -1, -4]), three_sum([0, 0, 0, 0]))

#| (0, 1) (0, 1) None
#| [[-1, -1, 2], [-1, 0, 1]] [[0, 0, 0]]
