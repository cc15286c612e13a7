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

#| 2024-02-28 23:59:30 2024-03-01 00:00:15 1 day, 0:00:45 datetime.datetime(2024, 3, 1, 0, 0, 15) True False
#| 2024-02-29 0 datetime.IsoCalendarDate(year=2024, week=1, weekday=1) 29 datetime.date(2020, 1, 2) 9999-12-31
#| 1 day, 0:57:00 0:00:03 4.8 -1 day, 0:00:03 datetime.timedelta(days=1, seconds=2) 86400.0 -1 day, 0:00:00
#| 2024-02-28T23:59:30 Wednesday 28 February 2024 23:59:30 PM 059 2024-05-06 07:08:00 2024-05-06 07:08:09+02:00
#| 2024-01-01 00:00:00+00:00 2024-01-01 02:00:00+02:00 1704067200.0 1970-01-01 00:00:00+00:00 datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
#| 2024-02-28 23:59:30 2020-02-28 23:59:30 03:04:00 datetime.time(3, 4, 5) 23:59 Wed Feb 28 23:59:30 2024 2024-01-01 01:02:00
#| 1970-01-01 time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0) 1970 Fri Jan  2 00:00:00 1970
#| day is out of range for month
#| can't subtract offset-naive and offset-aware datetimes
#| [datetime.date(2023, 1, 1), datetime.date(2024, 1, 2)] {datetime.date(2024, 1, 1): 1} 2024-03-01 00:00:15 True True UTC-05:00
