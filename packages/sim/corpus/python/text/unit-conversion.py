def human_size(size):
    for unit in ("B", "KiB", "MiB", "GiB"):
        if abs(size) < 1024 or unit == "GiB":
            return f"{size:.1f} {unit}" if unit != "B" else f"{size} B"
        size /= 1024


def duration(seconds):
    parts = []
    for name, length in (("week", 604800), ("day", 86400), ("hour", 3600), ("minute", 60), ("second", 1)):
        count, seconds = divmod(seconds, length)
        if count:
            parts.append(f"{count} {name}{'s' * (count != 1)}")
    if len(parts) > 1:
        parts[-2:] = [" and ".join(parts[-2:])]
    return ", ".join(parts) or "now"


def engineering(value):
    exponent = 0
    while abs(value) >= 1000 and exponent < 9:
        value, exponent = value / 1000, exponent + 3
    while 0 < abs(value) < 1 and exponent > -9:
        value, exponent = value * 1000, exponent - 3
    return f"{value:.4g}{dict(zip(range(-9, 10, 3), ['n', 'u', 'm', '', 'k', 'M', 'G']))[exponent]}"


for size in (0, 1023, 1024, 123456789, 5 * 2 ** 40):
    print(f"{size:>15,} {human_size(size)}")
for seconds in (0, 1, 62, 3600, 694861):
    print(duration(seconds))
print([engineering(v) for v in (1500, 0.00047, 2.2e6, 999.96, 3e-9)])
print([round(c * 9 / 5 + 32, 1) for c in (-40, 0, 36.6)], round(2.5), round(3.5), round(2.675, 2), round(1234, -2))
print(0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < 1e-9, 7 // -2, -7 % 3, divmod(-7, 2), 2 ** -1, 10 ** 20)

#|               0 0 B
#|           1,023 1023 B
#|           1,024 1.0 KiB
#|     123,456,789 117.7 MiB
#| 5,497,558,138,880 5120.0 GiB
#| now
#| 1 second
#| 1 minute and 2 seconds
#| 1 hour
#| 1 week, 1 day, 1 hour, 1 minute and 1 second
#| ['1.5k', '470u', '2.2M', '1000', '3n']
#| [-40.0, 32.0, 97.9] 2 4 2.67 1200
#| False True -4 2 (-4, 1) 0.5 100000000000000000000
