import os

reading, writing = os.pipe()
print(reading, writing)
os.close(reading)
try:
    os.write(writing, b"nobody reads")
except BrokenPipeError as error:
    print(type(error).__name__, error.errno, error)
try:
    os.read(reading, 1)
except OSError as error:
    print(type(error).__name__, error)
os.close(writing)
try:
    os.close(writing)
except OSError as error:
    print(error.errno, error.strerror)
again = os.pipe()
print(again)
copy = os.dup(again[1])
os.write(copy, b"through the copy")
print(os.read(again[0], 7), os.read(again[0], 100))
os.close(again[1])
os.write(copy, b"still open")
os.close(copy)
print(os.read(again[0], 100), os.read(again[0], 100))

#| 3 4
#| BrokenPipeError 32 [Errno 32] Broken pipe
#| OSError [Errno 9] Bad file descriptor
#| 9 Bad file descriptor
#| (3, 4)
#| b'through' b' the copy'
#| b'still open' b''
