import io

report = io.StringIO()
print("name", "score", sep="\t", file=report)
for name, score in [("Ada", 91.5), ("Alan", 88)]:
    print(name, score, sep="\t", file=report)
print(report.tell(), repr(report.getvalue()))
report.seek(0)
header = report.readline().split()
rows = [dict(zip(header, line.rstrip("\n").split("\t"))) for line in report]
print(rows)
report.seek(0)
report.write("NAME")
print(report.read(6), report.getvalue().splitlines()[0])
report.truncate(10)
print(repr(report.getvalue()))

raw = io.BytesIO(b"one\ntwo\nthree")
print(raw.readlines(), raw.read(), raw.seek(4), raw.read(3))
with io.StringIO("first\nsecond") as source:
    print(next(source), end="")
    print(source.readlines())
try:
    source.read()
except ValueError as error:
    print(error)

#| 28 'name\tscore\nAda\t91.5\nAlan\t88\n'
#| [{'name': 'Ada', 'score': '91.5'}, {'name': 'Alan', 'score': '88'}]
#| 	score NAME	score
#| 'NAME\tscore'
#| [b'one\n', b'two\n', b'three'] b'' 4 b'two'
#| first
#| ['second']
#| I/O operation on closed file
