from dataclasses import dataclass, field


@dataclass
class Room:
    name: str
    exits: dict = field(default_factory=dict)
    things: set = field(default_factory=set)


hall, cellar = Room("hall"), Room("cellar", things={"lamp"})
hall.exits["down"], cellar.exits["up"] = cellar, hall
place, bag = hall, []


def command(line):
    global place
    match line.split():
        case ["go", direction] if direction in place.exits:
            place = place.exits[direction]
            return f"you are in the {place.name}"
        case ["go", direction]:
            return f"no way {direction}"
        case ["take", thing] if thing in place.things:
            place.things.remove(thing)
            bag.append(thing)
            return f"taken {thing}"
        case ["look" | "l"]:
            return f"{place.name}: {sorted(place.things)} exits {list(place.exits)}"
        case []:
            return "say something"
        case [verb, *rest]:
            return f"cannot {verb} {rest}"


for line in ("look", "go up", "go down", "take lamp", "l", "dance all night", "", "go up"):
    print(">", line or "(nothing)", "-", command(line))
print(bag)

#| > look - hall: [] exits ['down']
#| > go up - no way up
#| > go down - you are in the cellar
#| > take lamp - taken lamp
#| > l - cellar: [] exits ['up']
#| > dance all night - cannot dance ['all', 'night']
#| > (nothing) - say something
#| > go up - you are in the hall
#| ['lamp']
