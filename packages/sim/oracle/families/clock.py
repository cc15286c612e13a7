"""The text and field functions of the time module, in UTC."""

import os
import random
import time

os.environ["TZ"] = "UTC"
time.tzset()
pick = random.Random(3)


def record(r):
    moments = [0, 1, -1, 1e9, 1.7e9 + 0.75, -0.5, 951782400, 253402300799, -62135596800, 86399, 86400] + [pick.randint(-10**10, 10**10) for _ in range(40)]
    r.ask_all("gmtime", lambda s: list(time.gmtime(s)), [(s,) for s in moments])
    r.ask_all("asctime", lambda s: time.asctime(time.gmtime(s)), [(s,) for s in moments])
    r.ask_all("mktime", lambda s: time.mktime(time.gmtime(s)), [(s,) for s in moments if s > -10**9])
    r.ask_all("strftime", lambda f, s: time.strftime(f, time.gmtime(s)), [(f, s) for f in ["%Y-%m-%d %H:%M:%S", "%a %A %b %B %d %j %U %w %W", "%x %X %c", "%I:%M %p %Z", "%%", "%y %e", "%f"] for s in moments[:14]])
