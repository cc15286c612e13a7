VALUES = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(number):
    if not 0 < number < 4000:
        raise ValueError(f"{number} cannot be written")
    out = []
    for value, letters in VALUES:
        times, number = divmod(number, value)
        out.append(letters * times)
    return "".join(out)


def from_roman(text):
    total = 0
    for value, letters in VALUES:
        while text.startswith(letters):
            total += value
            text = text[len(letters):]
    if text:
        raise ValueError("left over: " + text)
    return total


for number in (1, 4, 9, 14, 40, 90, 399, 444, 1994, 2026, 3999):
    roman = to_roman(number)
    print(f"{number:>5} {roman:<12} {from_roman(roman) == number}")
assert all(from_roman(to_roman(n)) == n for n in range(1, 300))
for bad in (0, 4000):
    try:
        to_roman(bad)
    except ValueError as error:
        print("refused:", error)

#|     1 I            True
#|     4 IV           True
#|     9 IX           True
#|    14 XIV          True
#|    40 XL           True
#|    90 XC           True
#|   399 CCCXCIX      True
#|   444 CDXLIV       True
#|  1994 MCMXCIV      True
#|  2026 MMXXVI       True
#|  3999 MMMCMXCIX    True
#| refused: 0 cannot be written
#| refused: 4000 cannot be written
