from datetime import date, timedelta


def month_page(year, month):
    first = date(year, month, 1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    lines = [first.strftime("%B %Y").center(20).rstrip(), "Mo Tu We Th Fr Sa Su"]
    cells = ["  "] * first.weekday() + [f"{day:2}" for day in range(1, last.day + 1)]
    for start in range(0, len(cells), 7):
        lines.append(" ".join(cells[start:start + 7]))
    return "\n".join(lines)


print(month_page(2024, 2))
print(month_page(2023, 10))
fridays = [
    date(2024, month, 13)
    for month in range(1, 13)
    if date(2024, month, 13).weekday() == 4
]
print("Friday 13th:", ", ".join(day.isoformat() for day in fridays))

#|    February 2024
#| Mo Tu We Th Fr Sa Su
#|           1  2  3  4
#|  5  6  7  8  9 10 11
#| 12 13 14 15 16 17 18
#| 19 20 21 22 23 24 25
#| 26 27 28 29
#|     October 2023
#| Mo Tu We Th Fr Sa Su
#|                    1
#|  2  3  4  5  6  7  8
#|  9 10 11 12 13 14 15
#| 16 17 18 19 20 21 22
#| 23 24 25 26 27 28 29
#| 30 31
#| Friday 13th: 2024-09-13, 2024-12-13
