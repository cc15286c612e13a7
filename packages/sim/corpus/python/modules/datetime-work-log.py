from datetime import datetime, timedelta

ENTRIES = """\
Mon 09:00-12:30
Mon 13:15-17:00
Tue 10:05-16:50
Wed 22:30-01:15
"""
totals = {}
for line in ENTRIES.splitlines():
    day, span = line.split()
    start, end = (datetime.strptime(text, "%H:%M") for text in span.split("-"))
    if end < start:
        end += timedelta(days=1)
    totals[day] = totals.get(day, timedelta()) + (end - start)

for day, worked in totals.items():
    hours, rest = divmod(worked, timedelta(hours=1))
    print(f"{day}: {hours}h{rest // timedelta(minutes=1):02}")
week = sum(totals.values(), timedelta())
print("week", week, f"= {week / timedelta(hours=1):.2f} hours")
print("average", week / len(totals), max(totals, key=totals.get))

#| Mon: 7h15
#| Tue: 6h45
#| Wed: 2h45
#| week 16:45:00 = 16.75 hours
#| average 5:35:00 Mon
