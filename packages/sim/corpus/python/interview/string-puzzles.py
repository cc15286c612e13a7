from collections import Counter


def first_unique(text):
    counts = Counter(text)
    return next((c for c in text if counts[c] == 1), None)


def longest_without_repeat(text):
    start = best = 0
    seen = {}
    for index, letter in enumerate(text):
        if seen.get(letter, -1) >= start:
            start = seen[letter] + 1
        seen[letter] = index
        best = max(best, index - start + 1)
    return best


def compress(text):
    out, index = "", 0
    while index < len(text):
        run = 1
        while text[index + run:index + run + 1] == text[index]:
            run += 1
        out += text[index] + (str(run) if run > 1 else "")
        index += run
    return min(out, text, key=len)


print(first_unique("swiss"), first_unique("aabb"), longest_without_repeat("abcabcbb"), longest_without_repeat(""))
print(compress("aabcccccaaa"), compress("abc"), Counter("listen") == Counter("silent"), sorted(Counter("banana").items()))
print(" ".join(w[::-1] for w in "hello big world".split()), "".join(sorted("typing")), "madam"[::-1] == "madam")

#| w None 3 0
#| a2bc5a3 abc True [('a', 3), ('b', 1), ('n', 2)]
#| olleh gib dlrow ginpty True
