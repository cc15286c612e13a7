#> every schedule
from multiprocessing import Manager, Process


def count(words, totals, lock):
    for word in words:
        with lock:
            totals[word] = totals.get(word, 0) + 1


if __name__ == "__main__":
    with Manager() as manager:
        totals = manager.dict()
        lock = manager.Lock()
        parts = [["a", "b"], ["b", "a"]]
        workers = [Process(target=count, args=(part, totals, lock)) for part in parts]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(sorted(totals.items()), len(totals), "a" in totals)
        print(totals.pop("a"), totals.get("a"), sorted(totals.keys()))
        try:
            totals["z"]
        except KeyError as error:
            print("no", error)
        totals.update(c=7)
        print(totals)
        print(workers[0].name, workers[1].name)

#| [('a', 2), ('b', 2)] 2 True
#| 2 None ['b']
#| no 'z'
#| {'b': 2, 'c': 7}
#| Process-2 Process-3
