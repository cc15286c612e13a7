from multiprocessing import Pipe, Process


def calculator(connection):
    while True:
        message = connection.recv()
        match message:
            case "stop":
                connection.send("bye")
                break
            case (sign, a, b):
                try:
                    result = {"+": lambda: a + b, "/": lambda: a / b}[sign]()
                except (KeyError, ZeroDivisionError) as error:
                    result = f"{type(error).__name__}: {error}"
                connection.send(result)
    connection.close()


if __name__ == "__main__":
    ours, theirs = Pipe()
    child = Process(target=calculator, args=(theirs,))
    child.start()
    for question in (("+", 2, 3), ("/", 1, 0), ("?", 1, 1), ("+", "a", "b"), "stop"):
        ours.send(question)
        print(question, "->", ours.recv())
    child.join()
    print(child.exitcode, child.is_alive())

#| ('+', 2, 3) -> 5
#| ('/', 1, 0) -> ZeroDivisionError: division by zero
#| ('?', 1, 1) -> KeyError: '?'
#| ('+', 'a', 'b') -> ab
#| stop -> bye
#| 0 False
