text = """The quick brown fox jumps over the lazy dog.
The dog sleeps; the fox does not. Quick, quick!"""
words = []
for raw in text.lower().split():
    word = raw.strip(".,;!?")
    if word:
        words.append(word)
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
for word, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:5]:
    print(f"{word:>8} {'#' * count} {count}")
print(len(words), "words,", len(counts), "different")
longest = max(words, key=len)
print(longest, words.index(longest))
print(text.splitlines()[1].partition(";"))
print(text.title().count("The"), text.swapcase()[:9], text.find("fox"), text.rfind("fox"))
print("fox" in text, text.startswith("The"), text.endswith(("!", "?")))
print(" ".join(reversed(text.split()[:4])))
print("-".join(sorted(set(words)))[:40])

#|      the #### 4
#|    quick ### 3
#|      dog ## 2
#|      fox ## 2
#|    brown # 1
#| 18 words, 11 different
#| sleeps 11
#| ('The dog sleeps', ';', ' the fox does not. Quick, quick!')
#| 4 tHE QUICK 16 65
#| True True True
#| fox brown quick The
#| brown-does-dog-fox-jumps-lazy-not-over-q
