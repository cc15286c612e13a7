from datetime import datetime, date, timedelta, timezone, time as T
import datetime as dt, time
a = datetime(2024, 2, 28, 23, 59, 30); b = a + timedelta(days=1, seconds=45); print(a, b, b - a, repr(b), a < b, a == b)
print(date(2024, 2, 29), date(2024,1,1).weekday(), date(2024,1,1).isocalendar(), (date(2024,3,1) - date(2024,2,1)).days, repr(date(2020,1,2)), date.max)
print(timedelta(hours=25, minutes=-3), timedelta(seconds=1.5) * 2, timedelta(days=1) / timedelta(hours=5), timedelta(days=-1, seconds=3), repr(timedelta(1, 2)), timedelta(1).total_seconds(), -timedelta(1))
print(a.isoformat(), a.strftime("%A %d %B %Y %H:%M:%S %p %j"), datetime.strptime("2024-05-06 07:08", "%Y-%m-%d %H:%M"), datetime.fromisoformat("2024-05-06T07:08:09+02:00"))
u = datetime(2024,1,1,tzinfo=timezone.utc); print(u, u.astimezone(timezone(timedelta(hours=2))), u.timestamp(), datetime.fromtimestamp(0, timezone.utc), repr(u))
print(a.date(), a.time(), a.replace(year=2020), T(3,4), repr(T(3,4,5)), f"{a:%H:%M}", a.ctime(), datetime.combine(date(2024,1,1), T(1,2)))
print(time.strftime("%Y-%m-%d", time.gmtime(0)), time.gmtime(0), time.gmtime(0).tm_year, time.asctime(time.gmtime(86400)))
try: date(2023, 2, 29)
except ValueError as e: print(e)
try: u - a
except TypeError as e: print(e)
print(sorted([date(2024,1,2), date(2023,1,1)]), {date(2024,1,1): 1}, max(a, b), isinstance(a, date), hash(date(2024,1,1)) == hash(date(2024,1,1)), str(timezone(timedelta(hours=-5))))
