# A child answers what it is asked, until it is told to stop.
from multiprocessing import Pipe, Process


def serve(connection):
    while (question := connection.recv()) != "bye":
        verb, *numbers = question
        connection.send({"add": sum, "max": max}[verb](numbers))
    connection.send("done")
    connection.close()


if __name__ == "__main__":
    mine, theirs = Pipe()
    child = Process(target=serve, args=(theirs,))
    child.start()
    for question in (("add", 1, 2, 3), ("max", 4, 9, 2)):
        mine.send(question)
        print(question[0], mine.recv())
    mine.send("bye")
    print(mine.recv())
    child.join()
    print("exit code", child.exitcode)

#| add 6
#| max 9
#| done
#| exit code 0
