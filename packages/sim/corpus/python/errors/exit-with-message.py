import sys


def main(arguments):
    match arguments:
        case ["--help"]:
            print("usage: tool NUMBER...")
            return 0
        case []:
            print("no numbers given", file=sys.stderr)
            return 2
    try:
        print(sum(map(int, arguments)))
    except ValueError as error:
        sys.exit(f"tool: {error}")


for arguments in (["--help"], [], ["1", "2"]):
    print("->", main(arguments))
try:
    main(["x"])
except SystemExit as stop:
    print("stopped with", repr(stop.code))
try:
    sys.exit(3)
finally:
    print("cleaning up")

#> exit 3
#| usage: tool NUMBER...
#| -> 0
#| -> 2
#| 3
#| -> None
#| stopped with "tool: invalid literal for int() with base 10: 'x'"
#| cleaning up
#! no numbers given
