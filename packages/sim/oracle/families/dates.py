"""datetime and the text functions of time; local time is UTC."""

import os
import random
import re
import time

os.environ["TZ"] = "UTC"
time.tzset()

from datetime import date, datetime, time as clock, timedelta, timezone  # noqa: E402

pick = random.Random(1970)


def plain(value):
    if isinstance(value, datetime):
        zone = None if value.tzinfo is None else [plain(value.utcoffset()), value.tzname() if str(value.tzname())[:3] != "UTC" else None]
        return [value.year, value.month, value.day, value.hour, value.minute, value.second, value.microsecond, zone]
    if isinstance(value, date):
        return [value.year, value.month, value.day]
    if isinstance(value, timedelta):
        return [value.days, value.seconds, value.microseconds]
    if isinstance(value, clock):
        return [value.hour, value.minute, value.second, value.microsecond, None if value.tzinfo is None else plain(value.utcoffset())]
    if isinstance(value, (tuple, list)):
        return [plain(v) for v in value]
    return value


def named(function):
    def run(*arguments):
        try:
            return plain(function(*arguments))
        except re.error as error:
            raise type("re.error", (Exception,), {})(str(error)) from None

    return run


def some_date():
    return pick.choice([[1, 1, 1], [9999, 12, 31], [2024, 2, 29], [2000, 1, 1], [1970, 1, 1], [2023, 12, 31], [2021, 1, 3], [999, 5, 6],
                        [pick.randint(1, 9999), pick.randint(1, 12), pick.randint(1, 28)], [pick.randint(1990, 2030), pick.randint(1, 12), pick.randint(1, 28)]])


def some_time():
    return [pick.randint(0, 23), pick.randint(0, 59), pick.choice([0, 0, pick.randint(0, 59)]), pick.choice([0, 0, 5, 120000, pick.randint(0, 999999)])]


def some_moment():
    return [*some_date(), *some_time()]


def some_delta():
    return pick.choice([[0, 0, 0], [1, 0, 0], [-1, 0, 0], [0, 1, 0], [0, -1, 0], [0, 0, 1], [pick.randint(-400, 400), pick.randint(-90000, 90000), pick.randint(-10**6, 10**6)], [999999999, 86399, 999999], [-999999999, 0, 0], [0, pick.randint(-10**5, 10**5), 0]])


ZONES = [None, [0, 0, 0], [0, 19800, 0], [-1, 68400, 0], [0, 3600, 500], [0, 45, 0]]


def zone(parts):
    return None if parts is None else timezone(timedelta(*parts))


def aware(parts, offset):
    return datetime(*parts, tzinfo=zone(offset))


def deltas(r):
    keys = ["days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"]
    for _ in range(300):
        given = {k: pick.choice([pick.randint(-1000, 1000), pick.uniform(-10, 10), 0.5, 1.5, 0.0000005, 1e-7, 10**6, 2.5e-6]) for k in pick.sample(keys, pick.randint(0, 3))}
        r.ask("delta", named(lambda g: timedelta(**g)), given)
    for given in [{"days": 10**9}, {"days": -10**9}, {"days": float("nan")}, {"days": float("inf")}, {"hours": 1e20}, {"seconds": 0.1}, {"days": 1.0000001}]:
        r.ask("delta", named(lambda g: timedelta(**g)), given)
    values = [some_delta() for _ in range(80)]
    for label, function in [("delta_text", str), ("delta_repr", repr), ("delta_seconds", timedelta.total_seconds), ("delta_abs", abs)]:
        r.ask_all(label, named(lambda v, f=function: f(timedelta(*v))), [(v,) for v in values])
    pairs = [(pick.choice(values), pick.choice(values)) for _ in range(100)]
    for label, function in [("delta_add", lambda a, b: a + b), ("delta_sub", lambda a, b: a - b), ("delta_ratio", lambda a, b: a / b), ("delta_divmod", lambda a, b: divmod(a, b)), ("delta_compare", lambda a, b: (a > b) - (a < b))]:
        r.ask_all(label, named(lambda a, b, f=function: f(timedelta(*a), timedelta(*b))), pairs)
    numbers = [(pick.choice(values), pick.choice([0, 1, 2, 3, 7, -3, 1000, 0.5, 1.5, -0.1, 1 / 3, 0.0])) for _ in range(150)]
    r.ask_all("delta_mul", named(lambda a, n: timedelta(*a) * n), numbers)
    r.ask_all("delta_div", named(lambda a, n: timedelta(*a) / n), numbers)
    r.ask_all("delta_floordiv", named(lambda a, n: timedelta(*a) // n), [(a, n) for a, n in numbers if isinstance(n, int)])


def days(r):
    dates = [(some_date(),) for _ in range(120)]
    for label, function in [("date_text", str), ("date_repr", repr), ("ordinal", date.toordinal), ("weekday", date.weekday), ("isocalendar", lambda d: list(d.isocalendar())), ("ctime", date.ctime)]:
        r.ask_all(label, named(lambda v, f=function: f(date(*v))), dates)
    r.ask_all("make_date", named(lambda v: date(*v)), [([0, 1, 1],), ([10000, 1, 1],), ([2023, 2, 29],), ([2024, 13, 1],), ([2024, 0, 1],), ([2024, 1, 0],), ([2024, 4, 31],)])
    r.ask_all("from_ordinal", named(date.fromordinal), [(n,) for n in (1, 2, 365, 366, 730120, 3652059, 3652060, 146097)])
    r.ask_all("date_add", named(lambda v, d: date(*v) + timedelta(*d)), [(some_date(), some_delta()) for _ in range(80)])
    r.ask_all("date_diff", named(lambda a, b: date(*a) - date(*b)), [(some_date(), some_date()) for _ in range(40)])
    r.ask_all("from_isocalendar", named(date.fromisocalendar), [(2024, 1, 1), (2020, 53, 7), (2021, 53, 1), (2021, 0, 1), (2021, 1, 8), (0, 1, 1), (2015, 53, 4)])


def moments(r):
    made = [(some_moment(), pick.choice(ZONES)) for _ in range(150)]
    for label, function in [("text", str), ("repr", repr), ("moment_ctime", datetime.ctime), ("timestamp", datetime.timestamp)]:
        r.ask_all(label, named(lambda v, z, f=function: f(aware(v, z))), made)
    r.ask_all("isoformat", named(lambda v, z, s, t: aware(v, z).isoformat(s, t)), [(v, z, pick.choice("T _"), pick.choice(["auto", "hours", "minutes", "seconds", "milliseconds", "microseconds", "odd"])) for v, z in made[:60]])
    r.ask_all("make", named(lambda v: datetime(*v)), [([2024, 1, 1, *t],) for t in ([24, 0, 0, 0], [0, 60, 0, 0], [0, 0, 60, 0], [0, 0, 0, 1000000], [-1, 0, 0, 0])])
    r.ask_all("add", named(lambda v, z, d: aware(v, z) + timedelta(*d)), [(v, z, some_delta()) for v, z in made[:80]])
    r.ask_all("sub", named(lambda v, z, d: aware(v, z) - timedelta(*d)), [(v, z, some_delta()) for v, z in made[:60]])
    r.ask_all("difference", named(lambda a, y, b, z: aware(a, y) - aware(b, z)), [(some_moment(), pick.choice(ZONES), some_moment(), pick.choice(ZONES)) for _ in range(80)])
    r.ask_all("fromtimestamp", named(lambda x, z: datetime.fromtimestamp(x, zone(z))), [(pick.choice([0.0, 1.5, -1.25, 1e9, 1.7e9 + 0.123456789, 0.0000005, 1234567890.9999999, pick.uniform(-1e9, 4e9)]), pick.choice(ZONES)) for _ in range(60)])
    r.ask_all("astimezone", named(lambda v, y, z: aware(v, y).astimezone(zone(z))), [(some_moment(), pick.choice(ZONES[1:]), pick.choice(ZONES[1:])) for _ in range(50)])
    r.ask_all("zone", lambda d, n: [repr(z := timezone(timedelta(*d), n) if n else timezone(timedelta(*d))), str(z)], [(d, n) for d in [[0, 0, 0], [0, 19800, 0], [-1, 3600, 0], [0, 1, 1], [1, 0, 0], [-1, 0, 0], [0, 86399, 0]] for n in (None, "EST", "it's")])
    r.ask_all("time_texts", lambda v, z: [str(t := clock(*v, tzinfo=zone(z))), repr(t)], [(some_time(), pick.choice(ZONES)) for _ in range(50)])


def texts(r):
    letters = "aAbBcCdDeFgGhHIjklmMnpPrRSstTuUVwWxXyYzZ%fqEO"
    for letter in letters:
        for _ in range(8):
            r.ask("strftime", named(lambda v, z, f: aware(v, z).strftime(f)), some_moment(), pick.choice(ZONES), "%" + letter)
    for f in ["", "%Y-%m-%d %H:%M:%S", "plain", "%", "100%", "%%d", "%d/%m/%y %I:%M %p", "%A, %d %B %Y", "é%Y日", "%Y%", "%-d %_d"]:
        r.ask("strftime", named(lambda v, z, f: aware(v, z).strftime(f)), [2024, 3, 5, 14, 7, 9, 42], None, f)
    r.ask_all("date_iso", named(date.fromisoformat), [(t,) for t in ["2024-01-02", "20240102", "2024-W01", "2024W01", "2024-W01-3", "2024W013", "2024-1-2", "2024-13-01", "2024-02-30", "", "abcd-01-02", "2024-W54-1", "2024-W01-9", "2024-0102", "2024/01/02", "0000-01-01", "2024-001"]])
    r.ask_all("time_iso", named(clock.fromisoformat), [(t,) for t in ["12", "12:34", "12:34:56", "12:34:56.7", "12:34:56.789", "12:34:56.789012", "12:34:56.7890123", "123456", "1234", "T12:34", "12:34+05:30", "12:34Z", "12:34-0500", "25:00", "12:60", "1", "12:3", "12:34:", "12:34:56.", "12:34:56,5", "", "12-05", "12:34+24:00", "12:34+00:00", "123456.5", "12:34:56.12x", "12:34 "]])
    r.ask_all("iso", named(datetime.fromisoformat), [(t,) for t in ["2024-01-02T03:04:05", "2024-01-02 03:04", "20240102T030405", "2024-01-02", "2024-01-02T03", "2024-W05-2T10:00", "2024W052T10", "2024-01-02T03:04:05.123456+02:00", "2024-01-02T03:04:05Z", "2024-01-02T25:00", "bad", "", "2024-01-02T", "2024-01-02x10:11",
             "2024-01-02T03:04:05-00:00", "2024-01-02😀03:04", "2024-1-02T03:04", "20240102", "2024W05T10:00", "2024-W05T10:00", "2024-01-02T03:04:05.1", "2024-01-02T03:04:05+01:02:03.5"]])
    formats = ["%Y-%m-%d", "%Y-%m-%d %H:%M:%S", "%d/%m/%y", "%H:%M:%S.%f", "%I:%M %p", "%A %d %B %Y", "%a %b %d %H:%M:%S %Y", "%j %Y", "%U %w %Y", "%W %a %Y", "%G %V %u", "%Y%m%d", "%Y-%m-%dT%H:%M:%S%z", "%c", "%x %X", "%d", "%b %d", "%H", "%%%Y", "%d %m"]
    for f in formats:
        for _ in range(6):
            moment = datetime(*some_moment(), tzinfo=timezone(timedelta(seconds=pick.choice([0, 3600, -19800, 45]))))
            if moment.year < 1000:
                moment = moment.replace(year=1998)
            text = moment.strftime(f)
            r.ask("strptime", named(lambda t, g: list(time.strptime(t, g)[:8])), text, f)
            r.ask("strptime_moment", named(lambda t, g: datetime.strptime(t, g)), text, f)
    bad = [("2024-01-02x", "%Y-%m-%d"), ("x", "%Y"), ("2024", "%q"), ("2024", "%Y%"), ("13", "%m"), ("2024-02-30", "%Y-%m-%d"), ("2024-02-29", "%Y-%m-%d"), ("29 Feb", "%d %b"), ("2023 366", "%Y %j"), ("1 2", "%d %d"), ("  5", "%d"), ("5   6", "%d %m"), ("MON", "%a"), ("12 AM", "%I %p"), ("12 pm", "%I %p"),
           ("2024 05", "%G %V"), ("05 1", "%V %u"), ("2024 05 1", "%Y %V %u"), ("2024 05 1 3", "%G %V %u %j"), ("53 1 2021", "%V %u %G"), ("0 1 2024", "%W %w %Y"), ("53 6 2024", "%U %w %Y"), ("+05:30", "%z"), ("Z", "%z"), ("+0530", "%z"), ("-05:30:15.5", "%z"), ("UTC", "%Z"), ("gmt", "%Z"), ("xyz", "%Z"), ("a.b", "a.b"), ("axb", "a.b"), ("2024", ""), ("", ""), ("", "%Y"), ("10:00", "%H:%M:%S"), ("61", "%S"), ("٢٠٢٤", "%Y")]
    for text, f in bad:
        r.ask("strptime", named(lambda t, g: list(time.strptime(t, g)[:8])), text, f)
        r.ask("strptime_moment", named(lambda t, g: datetime.strptime(t, g)), text, f)


def record(r):
    deltas(r)
    days(r)
    moments(r)
    texts(r)
