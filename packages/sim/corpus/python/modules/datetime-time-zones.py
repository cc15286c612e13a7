from datetime import datetime, timedelta, timezone

tokyo = timezone(timedelta(hours=9), "JST")
lima = timezone(timedelta(hours=-5))
start = datetime(2024, 5, 1, 23, 30, tzinfo=timezone.utc)

for zone in (timezone.utc, tokyo, lima):
    local = start.astimezone(zone)
    print(local.isoformat(), local.tzname(), local.utcoffset())
print(start == start.astimezone(tokyo), start.astimezone(lima).date())
parsed = datetime.strptime("01/05/2024 18:30 -0500", "%d/%m/%Y %H:%M %z")
print(parsed, parsed == start)
try:
    print(start < datetime(2024, 5, 1))
except TypeError as error:
    print(error)
gap = datetime(2024, 5, 3, 1, tzinfo=tokyo) - start
print(gap, gap.total_seconds(), divmod(gap, timedelta(hours=7)))
print(datetime.fromisoformat("2024-05-01T10:00:00+02:00").astimezone(timezone.utc))

#| 2024-05-01T23:30:00+00:00 UTC 0:00:00
#| 2024-05-02T08:30:00+09:00 JST 9:00:00
#| 2024-05-01T18:30:00-05:00 UTC-05:00 -1 day, 19:00:00
#| True 2024-05-01
#| 2024-05-01 18:30:00-05:00 True
#| can't compare offset-naive and offset-aware datetimes
#| 16:30:00 59400.0 (2, datetime.timedelta(seconds=9000))
#| 2024-05-01 08:00:00+00:00
