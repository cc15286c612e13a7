import re

log = """2026-01-05 12:00:01 INFO  worker-1 started job 17
2026-01-05 12:00:02 ERROR worker-2 failed job 18: timeout after 30s
2026-01-05 12:00:09 INFO  worker-1 finished job 17 in 8.25s"""
line = re.compile(r"(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<level>[A-Z]+)\s+(?P<who>[\w-]+) (?P<text>.*)")
for found in line.finditer(log):
    entry = found.groupdict()
    print(entry["level"], entry["who"], "->", entry["text"], found.span("who"))
print(re.findall(r"job (\d+)", log), re.findall(r"(\w+)-(\d)", log))
print(re.sub(r"worker-(\d)", lambda m: f"w{int(m[1]) * 10}", log).splitlines()[0])
print(re.sub(r"(\d+)s\b", r"<\1 seconds>", "30s 8.25s 9x"), re.subn("a", "b", "banana", count=2))
print(re.split(r"[,;]\s*", "a, b;c,d"), re.split(r"(-)", "1-2-3", maxsplit=1))
print(re.match(r"\d+", "abc"), re.search(r"\d+", "abc123").group(), re.fullmatch(r"[a-c]+", "abc") is not None)
print(re.findall(r"(?i)the", "The then THE"), re.findall(r"^\w", "a\nb", re.M), re.escape("a.b*c"))
print(re.search(r"(?<=\$)\d+(?!\d)", "cost $250 now")[0], re.findall(r"\b\w{3}\b", "one four six"))
verbose = re.compile(r"""
    (\d+)   # whole
    (?:\.(\d+))?  # part
""", re.X)
print(verbose.match("3.14").groups(), verbose.match("3").groups(default="0"))
try:
    re.compile("(unclosed")
except re.error as error:
    print(error, error.pos)

#| INFO worker-1 -> started job 17 (26, 34)
#| ERROR worker-2 -> failed job 18: timeout after 30s (76, 84)
#| INFO worker-1 -> finished job 17 in 8.25s (144, 152)
#| ['17', '18', '17'] [('2026', '0'), ('1', '0'), ('worker', '1'), ('2026', '0'), ('1', '0'), ('worker', '2'), ('2026', '0'), ('1', '0'), ('worker', '1')]
#| 2026-01-05 12:00:01 INFO  w10 started job 17
#| <30 seconds> 8.<25 seconds> 9x ('bbnbna', 2)
#| ['a', 'b', 'c', 'd'] ['1', '-', '2-3']
#| None 123 True
#| ['The', 'the', 'THE'] ['a', 'b'] a\.b\*c
#| 250 ['one', 'six']
#| ('3', '14') ('3', '0')
#| missing ), unterminated subpattern at position 0 0
