from multiprocessing import Pipe, Process, Queue


def child(queue, connection):
    number = connection.recv()
    queue.put(["got", number])
    connection.send({"double": number * 2})
    connection.close()


if __name__ == "__main__":
    queue = Queue()
    ours, theirs = Pipe()
    process = Process(target=child, args=(queue, theirs), name="helper")
    print(process.is_alive(), process.pid, process.exitcode)
    process.start()
    ours.send(21)
    print(queue.get(), ours.recv(), ours.poll())
    process.join()
    print(process.name, process.exitcode, process.is_alive())

#| False None None
#| ['got', 21] {'double': 42} False
#| helper 0 False
