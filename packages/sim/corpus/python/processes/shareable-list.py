from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def update(name):
    values = ShareableList(name=name)
    values[0] += 1
    values[2] = "done"
    values.shm.close()


if __name__ == "__main__":
    values = ShareableList([41, 2.5, "text", None, True, b"raw"])
    child = Process(target=update, args=(values.shm.name,))
    child.start()
    child.join()
    print(values[0], values[1], values[2], values[3], values[4], values[5])
    print(len(values), list(values), values.count(2.5), values.index("done"))
    try:
        values[9]
    except IndexError as error:
        print(error)
    try:
        values[2] = "much too long for this"
    except ValueError as error:
        print(error)
    values.shm.close()
    values.shm.unlink()

#| 42 2.5 done None True b'raw'
#| 6 [42, 2.5, 'done', None, True, b'raw'] 1 2
#| index out of range
#| bytes/str item exceeds available storage
