def weekday(year, month, day):
    shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
    if month < 3:
        year -= 1
    return (year + year // 4 - year // 100 + year // 400 + shift[month - 1] + day) % 7


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_between(a, b):
    def ordinal(year, month, day):
        lengths = [31, 28 + is_leap(year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        if not 1 <= day <= lengths[month - 1]:
            raise ValueError(f"month {month} of {year} has no day {day}")
        before = year - 1
        return before * 365 + before // 4 - before // 100 + before // 400 + sum(lengths[:month - 1]) + day
    return ordinal(*b) - ordinal(*a)


def clock_angle(text):
    hours, minutes = map(int, text.split(":"))
    angle = abs((hours % 12 * 30 + minutes / 2) - minutes * 6)
    return min(angle, 360 - angle)


names = "Sun Mon Tue Wed Thu Fri Sat".split()
print([names[weekday(*d)] for d in ((2000, 1, 1), (2024, 2, 29), (1969, 7, 20))])
print([y for y in (1900, 2000, 2023, 2024) if is_leap(y)])
print(days_between((2024, 1, 1), (2025, 1, 1)), days_between((1970, 1, 1), (2000, 3, 1)), days_between((2024, 3, 1), (2024, 2, 1)))
try:
    days_between((2023, 2, 29), (2024, 1, 1))
except ValueError as error:
    print(error)
print([clock_angle(t) for t in ("3:00", "9:45", "12:01", "6:30")])

#| ['Sat', 'Thu', 'Sun']
#| [2000, 2024]
#| 366 11017 -29
#| month 2 of 2023 has no day 29
#| [90.0, 22.5, 5.5, 15.0]
