from collections import defaultdict, deque


class CycleError(Exception):
    pass


def order(tasks):
    waiting = {task: set(needs) for task, needs in tasks.items()}
    followers = defaultdict(list)
    for task, needs in tasks.items():
        for need in needs:
            waiting.setdefault(need, set())
            followers[need].append(task)
    ready = deque(sorted(task for task, needs in waiting.items() if not needs))
    result = []
    while ready:
        task = ready.popleft()
        result.append(task)
        for follower in followers[task]:
            waiting[follower].discard(task)
            if not waiting[follower]:
                ready.append(follower)
    if len(result) < len(waiting):
        raise CycleError(sorted(set(waiting) - set(result)))
    return result


build = {"app": ["lib", "config"], "lib": ["core"], "config": ["core"], "docs": ["app"]}
print(order(build))
build["core"] = ["docs"]
try:
    order(build)
except CycleError as error:
    print("cycle through", *error.args[0])
print(order({}), order({"only": []}))

#| ['core', 'lib', 'config', 'app', 'docs']
#| cycle through app config core docs lib
#| [] ['only']
