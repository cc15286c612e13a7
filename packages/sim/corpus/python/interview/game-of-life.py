from collections import Counter

GLIDER = """\
.#.
..#
###
"""


def parse(text):
    return {(r, c) for r, row in enumerate(text.splitlines()) for c, cell in enumerate(row) if cell == "#"}


def step(cells):
    near = Counter(
        (r + dr, c + dc)
        for r, c in cells
        for dr in (-1, 0, 1)
        for dc in (-1, 0, 1)
        if dr or dc
    )
    return {cell for cell, n in near.items() if n == 3 or (n == 2 and cell in cells)}


def show(cells, size):
    return "\n".join("".join("#" if (r, c) in cells else "." for c in range(size)) for r in range(size))


world = parse(GLIDER)
for generation in range(3):
    print(f"generation {generation}: {len(world)} cells")
    print(show(world, 4))
    world = step(world)
blinker = {(1, 0), (1, 1), (1, 2)}
print(step(blinker) == {(0, 1), (1, 1), (2, 1)}, step(step(blinker)) == blinker)
later = parse(GLIDER)
for _ in range(4):
    later = step(later)
print(later == {(r + 1, c + 1) for r, c in parse(GLIDER)})

#| generation 0: 5 cells
#| .#..
#| ..#.
#| ###.
#| ....
#| generation 1: 5 cells
#| ....
#| #.#.
#| .##.
#| .#..
#| generation 2: 5 cells
#| ....
#| ..#.
#| #.#.
#| .##.
#| True True
#| True
