from datetime import date, timedelta

people = {"Ada": date(1815, 12, 10), "Alan": date(1912, 6, 23), "Leap": date(2000, 2, 29)}
today = date(2024, 3, 1)


def age(born, day):
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def next_birthday(born, day):
    for year in range(day.year, day.year + 9):
        try:
            candidate = born.replace(year=year)
        except ValueError:
            continue
        if candidate >= day:
            return candidate


for name, born in sorted(people.items(), key=lambda item: item[1]):
    coming = next_birthday(born, today)
    print(f"{name:<5}{age(born, today):>4} {coming:%d %b %Y} in {(coming - today).days} days")
print((today - timedelta(days=1)).isoformat(), today.strftime("%A, week %V"))
print(max(people.values()) - min(people.values()))

#| Ada   208 10 Dec 2024 in 284 days
#| Alan  111 23 Jun 2024 in 114 days
#| Leap   24 29 Feb 2028 in 1460 days
#| 2024-02-29 Friday, week 09
#| 67286 days, 0:00:00
