from datetime import date, datetime, time, timedelta, timezone

start = datetime(2024, 2, 28, 22, 30)
print(start + timedelta(hours=26), start.isoformat(), start.strftime("%d/%m/%Y %H:%M %A %j"))
print((date(2024, 12, 25) - date(2024, 3, 1)).days, date(2024, 2, 29).weekday(), date.fromisoformat("2023-01-31") + timedelta(days=31))
print(datetime.strptime("05 Mar 2021 07:08", "%d %b %Y %H:%M"), timedelta(days=1, seconds=-1), timedelta(minutes=90).total_seconds())
print(start.replace(year=2025, day=1).date(), time(9, 5) < time(10), repr(time(1, 2, 3)), start > datetime(2024, 1, 1))
aware = datetime(2024, 1, 1, 12, tzinfo=timezone.utc)
print(aware.astimezone(timezone(timedelta(hours=5, minutes=30))), aware.isoformat(), aware.timestamp())
for bad in (lambda: date(2023, 2, 29), lambda: datetime(2024, 1, 1) - aware, lambda: datetime.strptime("x", "%Y")):
    try:
        bad()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(timedelta(hours=1) * 3 / 2, divmod(timedelta(hours=5), timedelta(hours=2)), -timedelta(days=1), date(2024, 1, 1).isocalendar()[:2])

#| 2024-03-01 00:30:00 2024-02-28T22:30:00 28/02/2024 22:30 Wednesday 059
#| 299 3 2023-03-03
#| 2021-03-05 07:08:00 23:59:59 5400.0
#| 2025-02-01 True datetime.time(1, 2, 3) True
#| 2024-01-01 17:30:00+05:30 2024-01-01T12:00:00+00:00 1704110400.0
#| ValueError day is out of range for month
#| TypeError can't subtract offset-naive and offset-aware datetimes
#| ValueError time data 'x' does not match format '%Y'
#| 1:30:00 (2, datetime.timedelta(seconds=3600)) -1 day, 0:00:00 (2024, 1)
