#> every schedule
from multiprocessing import Process, shared_memory


def fill(name, start, text):
    block = shared_memory.SharedMemory(name=name)
    block.buf[start:start + len(text)] = text
    block.close()


if __name__ == "__main__":
    block = shared_memory.SharedMemory(create=True, size=16)
    print(bytes(block.buf[:4]), len(block.buf) >= 16)
    children = [Process(target=fill, args=(block.name, at, text)) for at, text in ((0, b"left"), (8, b"right"))]
    for child in children:
        child.start()
    for child in children:
        child.join()
    print(bytes(block.buf[:4]), bytes(block.buf[8:13]))
    block.buf[0] = ord("L")
    print(block.buf[0], block.buf[:4].tobytes())
    block.close()
    block.unlink()
    try:
        shared_memory.SharedMemory(name=block.name)
    except FileNotFoundError:
        print("gone")
    try:
        shared_memory.SharedMemory(create=True, size=0)
    except ValueError as error:
        print(error)

#| b'\x00\x00\x00\x00' True
#| b'left' b'right'
#| 76 b'Left'
#| gone
#| 'size' must be a positive number different from zero
