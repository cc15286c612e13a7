from concurrent.futures import ThreadPoolExecutor


def count_vowels(text):
    return text, sum(letter in "aeiou" for letter in text.lower())


def checked(n):
    if n == 3:
        raise ValueError(f"{n} is not welcome")
    return n * n


words = ["Education", "rhythm", "queue", "sky", "Onomatopoeia"]
with ThreadPoolExecutor(max_workers=3) as pool:
    for word, vowels in pool.map(count_vowels, words):
        print(f"{word:<14}{vowels}")
    results = pool.map(checked, range(6))
    try:
        for result in results:
            print(result)
    except ValueError as error:
        print("stopped:", error)
    print(list(pool.map(pow, [2, 3, 4], [5, 2, 3])))

#| Education     5
#| rhythm        0
#| queue         4
#| sky           0
#| Onomatopoeia  8
#| 0
#| 1
#| 4
#| stopped: 3 is not welcome
#| [32, 9, 64]
