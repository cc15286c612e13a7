import bisect
import heapq

heap = []
for priority, task in ((3, "write"), (1, "plan"), (2, "build")):
    heapq.heappush(heap, (priority, task))
print(heap[0], [heapq.heappop(heap)[1] for _ in range(3)])
numbers = [9, 4, 7, 1, 8]
heapq.heapify(numbers)
print(numbers, heapq.heappushpop(numbers, 0), heapq.heapreplace(numbers, 5), heapq.nlargest(2, numbers), heapq.nsmallest(2, numbers, key=lambda n: -n))
print(list(heapq.merge([1, 4], [2, 3], [0, 9])))
marks = [60, 70, 80, 90]
print([("F", "D", "C", "B", "A")[bisect.bisect(marks, score)] for score in (33, 60, 77, 89, 90, 100)])
bisect.insort(marks, 75)
print(marks, bisect.bisect_left(marks, 75), bisect.bisect_right(marks, 75))


def dijkstra(graph, start):
    best = {start: 0}
    queue = [(0, start)]
    while queue:
        cost, node = heapq.heappop(queue)
        for following, step in graph[node].items():
            if cost + step < best.get(following, float("inf")):
                best[following] = cost + step
                heapq.heappush(queue, (cost + step, following))
    return best


print(dijkstra({"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}, "a"))

#| (1, 'plan') ['plan', 'build', 'write']
#| [4, 5, 7, 9, 8] 0 1 [9, 8] [9, 8]
#| [0, 1, 2, 3, 4, 9]
#| ['F', 'D', 'C', 'B', 'A', 'A']
#| [60, 70, 75, 80, 90] 2 3
#| {'a': 0, 'b': 4, 'c': 3, 'd': 6}
