# Map in threads, reduce after the joins.
#> every schedule
import threading
from collections import Counter

PAGES = ["the cat and the hat", "the dog and the cat"]
partial = [Counter() for _ in PAGES]


def count(at):
    partial[at].update(PAGES[at].split())


threads = [threading.Thread(target=count, args=(at,)) for at in range(len(PAGES))]
for t in threads:
    t.start()
for t in threads:
    t.join()
total = sum(partial, Counter())
print(total.most_common(3))
print(sorted(total), sum(total.values()))

#| [('the', 4), ('cat', 2), ('and', 2)]
#| ['and', 'cat', 'dog', 'hat', 'the'] 10
