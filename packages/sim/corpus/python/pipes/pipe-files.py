#> every schedule
import os


def child(reading, writing):
    os.close(reading)
    with os.fdopen(writing, "w") as out:
        out.write("first line\n")
        out.write("second line\n")
        print("third", "line", file=out)
    os._exit(5)


reading, writing = os.pipe()
pid = os.fork()
if pid == 0:
    child(reading, writing)
os.close(writing)
with os.fdopen(reading) as lines:
    for number, line in enumerate(lines, 1):
        print(number, line.rstrip())
_, status = os.wait()
print("child exit", os.WEXITSTATUS(status), lines.closed)

#| 1 first line
#| 2 second line
#| 3 third line
#| child exit 5 True
