ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        tens, rest = divmod(n, 10)
        return TENS[tens - 2] + (f"-{ONES[rest]}" if rest else "")
    for size, name in ((10 ** 9, "billion"), (10 ** 6, "million"), (1000, "thousand"), (100, "hundred")):
        if n >= size:
            head, rest = divmod(n, size)
            joint = " and " if rest and size == 100 else " " if rest else ""
            return f"{words(head)} {name}{joint}{words(rest) if rest else ''}"


def ordinal(n):
    suffix = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


for n in (0, 13, 42, 100, 115, 999, 1000, 12_345, 7_000_001, -80):
    print(f"{n:>10,}  {words(n)}")
print(*map(ordinal, (1, 2, 3, 4, 11, 12, 13, 21, 102, 111)))
print(max(range(100), key=lambda n: len(words(n))))

#|          0  zero
#|         13  thirteen
#|         42  forty-two
#|        100  one hundred
#|        115  one hundred and fifteen
#|        999  nine hundred and ninety-nine
#|      1,000  one thousand
#|     12,345  twelve thousand three hundred and forty-five
#|  7,000,001  seven million one
#|        -80  minus eighty
#| 1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 111th
#| 73
