import sys
import timeit

took = timeit.timeit(lambda: sum(range(5)), number=10)
print(took >= 0, len(timeit.repeat(lambda: None, repeat=3, number=1)))
print(sys.version_info >= (3, 11), sys.version_info.major, sys.maxsize, sys.byteorder, sys.getrecursionlimit(), sys.platform)
print("to standard error", file=sys.stderr)
sys.stdout.write("written\n")
sys.stderr.write("also to standard error\n")
print(sys.float_info.max > 1e308, sys.getdefaultencoding(), sys.intern("a") == "a", len(sys.argv))


def depth():
    try:
        raise KeyError("x")
    except KeyError:
        kind, value, _ = sys.exc_info()
        return kind.__name__, value.args


print(depth(), sys.exc_info())
sys.exit(0)

#| True 3
#| True 3 9223372036854775807 little 1000 linux
#| written
#| True utf-8 True 1
#| ('KeyError', ('x',)) (None, None, None)
#! to standard error
#! also to standard error
