def parse(text):
    for kind in (int, float, complex):
        try:
            return kind(text)
        except ValueError:
            continue
    return None


for text in ["42", " -7 ", "3.14", "1e3", "1_000", "2+3j", "nan", "inf", "0x1f", "", "12abc", "٣"]:
    value = parse(text)
    print(f"{text!r:>8} -> {value!r} ({type(value).__name__})")
print(int("ff", 16), int("0b101", 0), int("z", 36), int("-0o17", 8))
for text, base in [("9", 8), ("", 10), ("1.5", 10), ("5", 99)]:
    try:
        print(int(text, base))
    except ValueError as error:
        print(error)
print(float("1e-7"), float("-0.0"), float("1" * 25), 0.1 + 0.2, 1e16, 1e15, 123456789.123456789)
print(repr(2 / 3), str(1e100), round(2.675, 2), round(2.5), round(-3.5), round(1234, -2))
print(10 ** 30, -(7 // 2), -7 // 2, -7 % 3, 7 % -3, divmod(-7, 2), 2 ** -1, (-8) ** (1 / 3))

#|     '42' -> 42 (int)
#|   ' -7 ' -> -7 (int)
#|   '3.14' -> 3.14 (float)
#|    '1e3' -> 1000.0 (float)
#|  '1_000' -> 1000 (int)
#|   '2+3j' -> (2+3j) (complex)
#|    'nan' -> nan (float)
#|    'inf' -> inf (float)
#|   '0x1f' -> None (NoneType)
#|       '' -> None (NoneType)
#|  '12abc' -> None (NoneType)
#|      '٣' -> 3 (int)
#| 255 5 35 -15
#| invalid literal for int() with base 8: '9'
#| invalid literal for int() with base 10: ''
#| invalid literal for int() with base 10: '1.5'
#| int() base must be >= 2 and <= 36, or 0
#| 1e-07 -0.0 1.1111111111111111e+24 0.30000000000000004 1e+16 1000000000000000.0 123456789.12345679
#| 0.6666666666666666 1e+100 2.67 2 -4 1200
#| 1000000000000000000000000000000 -3 -4 2 -2 (-4, 1) 0.5 (1.0000000000000002+1.7320508075688772j)
