def is_palindrome(text):
    letters = [c.casefold() for c in text if c.isalnum()]
    return letters == letters[::-1]


def longest(text):
    best = ""
    for center in range(len(text)):
        for low, high in ((center, center), (center, center + 1)):
            while low >= 0 and high < len(text) and text[low] == text[high]:
                low -= 1
                high += 1
            if high - low - 1 > len(best):
                best = text[low + 1:high]
    return best


for text in ("A man, a plan, a canal: Panama", "No lemon, no melon", "not one", "", "Was it a car?"):
    print(f"{text!r:34} {is_palindrome(text)}")
for text in ("babad", "cbbd", "forgeeksskeegfor", "a", ""):
    print(repr(text), "->", repr(longest(text)))
print([word for word in "level noon stats word kayak".split() if word == word[::-1]])
print("abc"[::-1], "abcdef"[1:5:2], "abcdef"[-2:], "abcdef"[:-4], "abcdef"[10:], "abc"[5:2])
print("ß".upper(), "İ".lower() == "i̇", "ǅ".title(), "straße".casefold(), "Ⅷ".isnumeric(), "²".isdigit(), "½".isdecimal())

#| 'A man, a plan, a canal: Panama'   True
#| 'No lemon, no melon'               True
#| 'not one'                          False
#| ''                                 True
#| 'Was it a car?'                    False
#| 'babad' -> 'bab'
#| 'cbbd' -> 'bb'
#| 'forgeeksskeegfor' -> 'geeksskeeg'
#| 'a' -> 'a'
#| '' -> ''
#| ['level', 'noon', 'stats', 'kayak']
#| cba bd ef ab
#| SS True ǅ strasse True True False
