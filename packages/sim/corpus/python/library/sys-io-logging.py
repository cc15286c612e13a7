import sys, io, logging
sys.stdout.write("hi\n"); print("x", file=sys.stdout); print(sys.maxsize, sys.version_info[:2], sys.version_info.major, sys.platform)
b = io.StringIO(); b.write("abc\ndef\n"); print("more", file=b); print(repr(b.getvalue())); b.seek(0); print(b.readline(), list(b))
with io.BytesIO(b"12") as f: print(f.read())
logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s [%(threadName)s] %(message)s", stream=sys.stdout)
logging.info("hello %s", "w"); logging.debug("no"); log = logging.getLogger("a.b"); log.warning("w %d", 3); log.setLevel(logging.ERROR); log.info("no"); log.error("e")
print(log, logging.getLevelName(20))
h = logging.StreamHandler(sys.stdout); h.setFormatter(logging.Formatter("{levelname}-{message}", style="{")); l2 = logging.getLogger("z"); l2.propagate = False; l2.addHandler(h); l2.warning("q")
sys.exit(3)

#> exit 3
#| hi
#| x
#| 9223372036854775807 (3, 11) 3 linux
#| 'abc\ndef\nmore\n'
#| abc
#|  ['def\n', 'more\n']
#| b'12'
#| INFO root [MainThread] hello w
#| WARNING a.b [MainThread] w 3
#| ERROR a.b [MainThread] e
#| <Logger a.b (ERROR)> INFO
#| WARNING-q
