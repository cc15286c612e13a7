from multiprocessing import Manager, Process


def square(numbers, index):
    numbers[index] = numbers[index] ** 2


def collect(results, item):
    results.append(item)


if __name__ == "__main__":
    manager = Manager()
    numbers = manager.list([1, 2, 3, 4])
    for index in range(4):
        child = Process(target=square, args=(numbers, index))
        child.start()
        child.join()
    print(numbers, list(numbers), len(numbers), sum(numbers))
    numbers.append(5)
    numbers.extend([7, 6])
    numbers.sort()
    print(numbers[:3], numbers[-1], numbers.index(6), numbers.count(1), 9 in numbers)
    numbers.reverse()
    print(numbers, numbers.pop(), numbers.pop(0))
    nested = manager.list([[0, 0], [0, 0]])
    nested[0][1] = 9
    print("not noticed:", nested[0])
    row = nested[0]
    row[1] = 9
    nested[0] = row
    print("put back:", nested[0])
    inner = manager.dict()
    outer = manager.list([inner])
    inner["deep"] = True
    print(outer[0]["deep"])
    try:
        numbers[40]
    except IndexError as error:
        print("IndexError:", error)

#| [1, 4, 9, 16] [1, 4, 9, 16] 4 30
#| [1, 4, 5] 16 3 1 True
#| [9, 7, 6, 5, 4] 1 16
#| not noticed: [0, 0]
#| put back: [0, 9]
#| True
#| IndexError: list index out of range
