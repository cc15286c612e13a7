import contextlib
import io

out = io.StringIO()
print("captured", 1, file=out)
out.write("line two\nline three")
print(repr(out.getvalue()), out.tell())
out.seek(0)
print(out.readline(), out.read(4), [line for line in out], out.readable())
with contextlib.redirect_stdout(io.StringIO()) as caught:
    print("hidden")
print("caught", repr(caught.getvalue()))
data = io.BytesIO(b"abc\ndef")
print(data.read(2), data.readlines(), data.getvalue()[:3], data.seek(-3, 2), data.read())
out.truncate(8)
print(out.getvalue())
out.close()
try:
    out.write("x")
except ValueError as error:
    print(error)
with io.StringIO("a\nb\n") as lines:
    print(list(lines), lines.closed)
print(lines.closed)

#| 'captured 1\nline two\nline three' 30
#| captured 1
#|  line [' two\n', 'line three'] True
#| caught 'hidden\n'
#| b'ab' [b'c\n', b'def'] b'abc' 4 b'def'
#| captured
#| I/O operation on closed file
#| ['a\n', 'b\n'] False
#| True
