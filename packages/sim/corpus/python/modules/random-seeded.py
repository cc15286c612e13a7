import random

random.seed(7)
print(random.random(), random.randint(1, 6), random.randrange(0, 100, 5), random.uniform(2, 3))
print(random.choice(["a", "b", "c"]), random.choices([1, 2, 3], weights=[5, 1, 1], k=6), random.sample(range(50), 5))
cards = list("ABCDEF")
random.shuffle(cards)
print(cards, random.getrandbits(16), random.gauss(10, 2), random.expovariate(1.5), random.triangular(0, 10, 5))
own = random.Random(99)
first = [own.randint(0, 9) for _ in range(5)]
print(first, random.Random("text").random(), random.betavariate(2, 3))
inside = sum(1 for _ in range(500) if own.random() ** 2 + own.random() ** 2 < 1)
print(4 * inside / 500)
for bad in (lambda: random.choice([]), lambda: random.randint(5, 1), lambda: random.sample([1], 2)):
    try:
        bad()
    except (IndexError, ValueError) as error:
        print(type(error).__name__, error)

#| 0.32383276483316237 2 60 2.650934473039854
#| a [2, 1, 1, 3, 1, 1] [26, 4, 15, 5, 35]
#| ['B', 'C', 'F', 'E', 'A', 'D'] 37821 9.452059144222796 0.16656618343940713 5.291841644215292
#| [6, 6, 3, 9, 2] 0.8711565613554825 0.1736630922538799
#| 3.176
#| IndexError Cannot choose from an empty sequence
#| ValueError empty range for randrange() (5, 2, -3)
#| ValueError Sample larger than population or is negative
