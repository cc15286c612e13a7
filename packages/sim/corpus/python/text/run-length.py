from itertools import groupby


def encode(text):
    return [(letter, len(list(group))) for letter, group in groupby(text)]


def decode(pairs):
    return "".join(letter * count for letter, count in pairs)


def look_and_say(turns):
    text = "1"
    for _ in range(turns):
        yield text
        text = "".join(f"{count}{digit}" for digit, count in encode(text))


text = "aaabccddddde"
pairs = encode(text)
print(pairs, decode(pairs) == text)
print("".join(f"{letter}{count if count > 1 else ''}" for letter, count in pairs))
print(list(look_and_say(7)))
print(encode(""), decode([]) == "", encode("zzz"))
anagrams = {}
for word in "listen silent enlist google elgoog abc".split():
    anagrams.setdefault("".join(sorted(word)), []).append(word)
print([group for group in anagrams.values() if len(group) > 1])
print(*"spread", sep="|", end="!\n")
print("a\\b", r"a\b", "multi" "part", 'single', "\x41\u0042\U00000043\103")

#| [('a', 3), ('b', 1), ('c', 2), ('d', 5), ('e', 1)] True
#| a3bc2d5e
#| ['1', '11', '21', '1211', '111221', '312211', '13112221']
#| [] True [('z', 3)]
#| [['listen', 'silent', 'enlist'], ['google', 'elgoog']]
#| s|p|r|e|a|d!
#| a\b a\b multipart single ABCC
