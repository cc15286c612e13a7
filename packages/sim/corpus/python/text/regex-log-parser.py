import re
from collections import Counter

LOG = """\
2024-01-05 10:00:01 INFO  user=ada action=login
2024-01-05 10:00:09 ERROR user=bob action=upload size=2048
2024-01-05 10:01:30 INFO  user=ada action=logout
this line is broken
2024-01-06 08:15:00 WARN  user=eve action=login
"""
LINE = re.compile(r"^(?P<day>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<level>[A-Z]+)\s+(?P<rest>.*)$")
PAIR = re.compile(r"(\w+)=(\S+)")

levels = Counter()
for number, line in enumerate(LOG.splitlines(), 1):
    match = LINE.match(line)
    if match is None:
        print(f"line {number} skipped: {line!r}")
        continue
    levels[match["level"]] += 1
    pairs = dict(PAIR.findall(match["rest"]))
    print(match.group("day", "time"), pairs)
print(levels.most_common())

#| ('2024-01-05', '10:00:01') {'user': 'ada', 'action': 'login'}
#| ('2024-01-05', '10:00:09') {'user': 'bob', 'action': 'upload', 'size': '2048'}
#| ('2024-01-05', '10:01:30') {'user': 'ada', 'action': 'logout'}
#| line 4 skipped: 'this line is broken'
#| ('2024-01-06', '08:15:00') {'user': 'eve', 'action': 'login'}
#| [('INFO', 2), ('ERROR', 1), ('WARN', 1)]
