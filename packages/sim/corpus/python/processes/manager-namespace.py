#> every schedule
from multiprocessing import Manager, Process


def fill(space, value, done):
    space.total = space.total + 5
    space.name = "changed"
    value.value += 1
    done.set()


if __name__ == "__main__":
    manager = Manager()
    space = manager.Namespace()
    space.total = 10
    value = manager.Value("i", 41)
    done = manager.Event()
    queue = manager.Queue()
    child = Process(target=fill, args=(space, value, done))
    child.start()
    done.wait()
    child.join()
    print(space.total, space.name, value.value, value.get())
    print(space)
    print(value)
    try:
        space.missing
    except AttributeError as error:
        print(error)
    queue.put("first")
    queue.put("second")
    print(queue.qsize(), queue.get(), queue.get(), queue.empty())
    array = manager.Array("i", [1, 2, 3])
    array[1] = 20
    print(array[1], len(array), list(array))

#| 15 changed 42 42
#| Namespace(name='changed', total=15)
#| Value('i', 42)
#| 'Namespace' object has no attribute 'missing'
#| 2 first second True
#| 20 3 [1, 20, 3]
