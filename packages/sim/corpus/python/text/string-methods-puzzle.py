def is_isogram(word):
    letters = [c for c in word.lower() if c.isalpha()]
    return len(letters) == len(set(letters))


def pig_latin(word):
    for at, letter in enumerate(word):
        if letter in "aeiou":
            return word[at:] + word[:at] + ("way" if at == 0 else "ay")
    return word + "ay"


def compress(text):
    result, previous, run = [], None, 0
    for letter in [*text, None]:
        if letter == previous:
            run += 1
            continue
        if previous is not None:
            result.append(previous + (str(run) if run > 1 else ""))
        previous, run = letter, 1
    return "".join(result)


def longest_palindrome(text):
    best = ""
    for centre in range(len(text)):
        for left, right in ((centre, centre), (centre, centre + 1)):
            while left >= 0 and right < len(text) and text[left] == text[right]:
                left, right = left - 1, right + 1
            best = max(best, text[left + 1:right], key=len)
    return best


print([is_isogram(w) for w in ("lumberjacks", "isograms", "six-year-old", "")])
print(" ".join(map(pig_latin, "the apple school my".split())))
print(compress("aaabccdddd"), compress(""), compress("abc"))
print(longest_palindrome("forgeeksskeegfor"), longest_palindrome("abacdfgdcaba"))
print("a-b_c d".replace("-", " ").replace("_", " ").split(), "x=1=2".partition("="), "x=1=2".rpartition("="))
print("  pad ".strip(), "xxhixx".strip("x"), "test.py".removesuffix(".py"), "  a".lstrip(), "a,b,c".rsplit(",", 1))
print("banana".count("an"), "banana".rfind("an"), "banana".index("n", 3), "7".zfill(3), "-7".zfill(4), "ab" * 3)

#| [True, False, True, True]
#| ethay appleway oolschay myay
#| a3bc2d4  abc
#| geeksskeeg aba
#| ['a', 'b', 'c', 'd'] ('x', '=', '1=2') ('x=1', '=', '2')
#| pad hi test a ['a,b', 'c']
#| 2 3 4 007 -007 ababab
