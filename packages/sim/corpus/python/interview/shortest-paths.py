import heapq


def dijkstra(graph, start):
    distances, previous = {start: 0}, {}
    heap = [(0, start)]
    while heap:
        distance, node = heapq.heappop(heap)
        if distance > distances[node]:
            continue
        for neighbour, weight in graph.get(node, {}).items():
            candidate = distance + weight
            if candidate < distances.get(neighbour, float("inf")):
                distances[neighbour], previous[neighbour] = candidate, node
                heapq.heappush(heap, (candidate, neighbour))
    return distances, previous


def route(previous, end):
    path = [end]
    while path[-1] in previous:
        path.append(previous[path[-1]])
    return " -> ".join(reversed(path))


graph = {
    "A": {"B": 7, "C": 9, "F": 14},
    "B": {"C": 10, "D": 15},
    "C": {"D": 11, "F": 2},
    "D": {"E": 6},
    "F": {"E": 9},
}
distances, previous = dijkstra(graph, "A")
for node, distance in sorted(distances.items()):
    print(f"{node} {distance:>3}  {route(previous, node)}")
print(dijkstra(graph, "E"), "Z" in distances)

#| A   0  A
#| B   7  A -> B
#| C   9  A -> C
#| D  20  A -> C -> D
#| E  20  A -> C -> F -> E
#| F  11  A -> C -> F
#| ({'E': 0}, {}) False
