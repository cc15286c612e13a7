from collections import deque

GRAPH = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"], "f": []}


def shortest(start, goal):
    queue = deque([[start]])
    seen = {start}
    while queue:
        path = queue.popleft()
        if path[-1] == goal:
            return path
        for following in GRAPH[path[-1]]:
            if following not in seen:
                seen.add(following)
                queue.append(path + [following])


def all_paths(start, goal, path=()):
    path += (start,)
    if start == goal:
        return [path]
    return [found for following in GRAPH[start] for found in all_paths(following, goal, path)]


def topological():
    order, seen = [], set()

    def visit(node):
        if node not in seen:
            seen.add(node)
            for following in GRAPH[node]:
                visit(following)
            order.append(node)
    for node in GRAPH:
        visit(node)
    return order[::-1]


print(shortest("a", "f"), shortest("f", "a"), len(all_paths("a", "f")), all_paths("a", "f")[0])
print(topological())

#| ['a', 'b', 'd', 'f'] None 3 ('a', 'b', 'd', 'f')
#| ['a', 'c', 'e', 'b', 'd', 'f']
