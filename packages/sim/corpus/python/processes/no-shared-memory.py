from multiprocessing import Process, Queue

counter = 0
names = []


def work(name, out):
    global counter
    counter += 10
    names.append(name)
    out.put((name, counter, names))


if __name__ == "__main__":
    out = Queue()
    for name in ("first", "second"):
        process = Process(target=work, args=(name, out))
        process.start()
        print(out.get())
        process.join()
    print("parent", counter, names)
    work("parent", out)
    print(out.get())

#| ('first', 10, ['first'])
#| ('second', 10, ['second'])
#| parent 0 []
#| ('parent', 10, ['parent'])
