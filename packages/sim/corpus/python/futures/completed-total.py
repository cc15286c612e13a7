from concurrent.futures import ThreadPoolExecutor, as_completed


def word_lengths(line):
    return {word: len(word) for word in line.split()}


lines = ["to be or not to be", "that is the question", "whether tis nobler"]
total = {}
with ThreadPoolExecutor(max_workers=2) as pool:
    futures = {pool.submit(word_lengths, line): number for number, line in enumerate(lines)}
    seen = []
    for future in as_completed(futures):
        seen.append(futures[future])
        total.update(future.result())
print(sorted(seen))
print(dict(sorted(total.items())))
print(max(total, key=lambda word: (total[word], word)), sum(total.values()))

#| [0, 1, 2]
#| {'be': 2, 'is': 2, 'nobler': 6, 'not': 3, 'or': 2, 'question': 8, 'that': 4, 'the': 3, 'tis': 3, 'to': 2, 'whether': 7}
#| question 42
