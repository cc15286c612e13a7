def run(command, state):
    match command.split():
        case ["go", ("north" | "south" | "east" | "west") as way]:
            state["path"].append(way[0])
            return f"you go {way}"
        case ["take", item] if item in state["here"]:
            state["here"].remove(item)
            state["bag"].append(item)
            return f"taken: {item}"
        case ["take", item]:
            return f"no {item} here"
        case ["drop", *items] if items:
            return "dropped " + " and ".join(items)
        case ["quit" | "exit"]:
            return None
        case []:
            return "say something"
        case [verb, *_]:
            return f"I cannot {verb}"


state = {"here": ["lamp", "key"], "bag": [], "path": []}
for line in ("go north", "go up", "take lamp", "take lamp", "drop a b", "drop", "", "sing a song", "quit", "go east"):
    answer = run(line, state)
    if answer is None:
        print("bye")
        break
    print(answer)
print(state)

#| you go north
#| I cannot go
#| taken: lamp
#| no lamp here
#| dropped a and b
#| I cannot drop
#| say something
#| I cannot sing
#| bye
#| {'here': ['key'], 'bag': ['lamp'], 'path': ['n']}
