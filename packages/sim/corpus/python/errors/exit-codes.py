import sys


def main(arguments):
    if not arguments:
        print("usage: tool NAME", file=sys.stderr)
        return 2
    return 0


try:
    sys.exit(main([]))
except SystemExit as stop:
    print("would exit with", stop.code)
try:
    sys.exit("fatal: text goes to standard error")
except SystemExit as stop:
    print("would say", stop.code)
try:
    raise SystemExit
except SystemExit as stop:
    print(stop.code)
sys.exit("fatal: no input")

#> exit 1
#| would exit with 2
#| would say fatal: text goes to standard error
#| None
#! usage: tool NAME
#! fatal: no input
