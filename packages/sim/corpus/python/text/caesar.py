import string


def shift(text, amount):
    lower = string.ascii_lowercase
    upper = string.ascii_uppercase
    moved = lower[amount:] + lower[:amount] + upper[amount:] + upper[:amount]
    return text.translate(str.maketrans(lower + upper, moved))


def crack(text):
    best = None
    for amount in range(26):
        candidate = shift(text, amount)
        score = sum(candidate.lower().count(letter) for letter in "etaoin")
        if best is None or score > best[0]:
            best = score, amount, candidate
    return best


secret = shift("Attack the eastern gate at ten to nine!", 7)
print(secret)
print(shift(secret, 19))
print(crack(secret))
table = str.maketrans({"a": "4", "e": "3", "o": None})
print("leet code is a joke".translate(table))
print([chr(ord(c) + 1) for c in "HAL"], ord("é"), "é".encode(), "naïve".upper())

#| Haahjr aol lhzalyu nhal ha alu av upul!
#| Attack the eastern gate at ten to nine!
#| (25, 19, 'Attack the eastern gate at ten to nine!')
#| l33t cd3 is 4 jk3
#| ['I', 'B', 'M'] 233 b'\xc3\xa9' NAÏVE
