#> every schedule
"""A reader is told when nobody is left who could write: the parent must close its copy of the child's end."""
from multiprocessing import Pipe, Process


def echo(end):
    with end:
        while (word := end.recv()) is not None:
            end.send(word[::-1])


def count(end, numbers):
    for number in numbers:
        end.send(number)


if __name__ == "__main__":
    ours, theirs = Pipe()
    child = Process(target=echo, args=(theirs,))
    child.start()
    theirs.close()
    for word in ("stop", [1, 2, 3]):
        ours.send(word)
        print(ours.recv())
    ours.send(None)
    child.join()
    try:
        ours.recv()
    except EOFError as error:
        print("over:", repr(error), ours.poll())
    try:
        ours.send("hello?")
    except BrokenPipeError as error:
        print("gone:", error)

    reader, writer = Pipe(duplex=False)
    child = Process(target=count, args=(writer, range(3)))
    child.start()
    writer.close()
    total = 0
    while True:
        try:
            total += reader.recv()
        except EOFError:
            break
    child.join()
    print("total", total, reader.closed, writer.closed)

#| pots
#| [3, 2, 1]
#| over: EOFError() True
#| gone: [Errno 32] Broken pipe
#| total 3 False True
