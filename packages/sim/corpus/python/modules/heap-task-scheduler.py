import heapq
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)


heap = []
for job in (Job(5, "mail"), Job(1, "fire"), Job(3, "lunch"), Job(1, "flood")):
    heapq.heappush(heap, job)
print(heap[0], len(heap))
print([heapq.heappop(heap).name for _ in range(2)])
print(heapq.heappushpop(heap, Job(0, "now")).name, heapq.heapreplace(heap, Job(9, "later")).name)
print(sorted(heap))
numbers = [9, 4, 7, 1, 8, 2]
print(heapq.nlargest(2, numbers), heapq.nsmallest(3, numbers, key=lambda n: abs(n - 5)))
heapq.heapify(numbers)
print(numbers, all(numbers[i] <= numbers[c] for i in range(3) for c in (2 * i + 1, 2 * i + 2) if c < 6))
print(list(heapq.merge([1, 4, 9], [2, 3, 10], [5])))


def running_median(values):
    low, high = [], []
    for value in values:
        heapq.heappush(high, -heapq.heappushpop(low, -value))
        if len(high) > len(low):
            heapq.heappush(low, -heapq.heappop(high))
        yield -low[0] if len(low) > len(high) else (high[0] - low[0]) / 2


print(list(running_median([5, 15, 1, 3, 8])))

#| Job(priority=1, name='fire') 4
#| ['fire', 'flood']
#| now lunch
#| [Job(priority=5, name='mail'), Job(priority=9, name='later')]
#| [9, 8] [4, 7, 8]
#| [1, 4, 2, 9, 8, 7] True
#| [1, 2, 3, 4, 5, 9, 10]
#| [5, 10.0, 5, 4.0, 5]
