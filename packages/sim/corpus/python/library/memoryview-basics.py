data = bytearray(b"interleave")
view = memoryview(data)
print(len(view), view[0], view[-1], view[2:5].tobytes(), view.readonly, view.format, view.itemsize)
view[0] = ord("I")
view[5:10] = b"LEAVE"
print(data, bytes(view[5:]))
evens = view[::2]
print(evens.tolist(), evens.nbytes, evens.shape, evens.strides, evens.contiguous)
evens[1] = 0x21
print(data, view.obj is data)
print(view == bytes(data), view[:3] == b"In!", list(view[:2]), 0x49 in view)
with memoryview(b"frozen") as fixed:
    print(fixed.readonly, fixed.hex(), fixed[1:3].tobytes())
    try:
        fixed[0] = 1
    except TypeError as error:
        print("TypeError:", error)
try:
    fixed[0]
except ValueError as error:
    print("ValueError:", error)
for bad in (lambda: view[99], lambda: memoryview("text"), lambda: view.__setitem__(0, 300)):
    try:
        bad()
    except (IndexError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
words = memoryview(bytearray(8)).cast("I")
words[0] = 1
words[1] = 0xFFFFFFFF
print(words.tolist(), words.tobytes(), len(words), words.cast("B")[4])
try:
    view[0:2] = b"abc"
except ValueError as error:
    print("ValueError:", error)


def chunks(buffer, size):
    view = memoryview(buffer)
    for start in range(0, len(view), size):
        yield bytes(view[start:start + size])


print(list(chunks(b"abcdefgh", 3)))

#| 10 105 101 b'ter' False B 1
#| bytearray(b'InterLEAVE') b'LEAVE'
#| [73, 116, 114, 69, 86] 5 (5,) (2,) False
#| bytearray(b'In!erLEAVE') True
#| True True [73, 110] True
#| True 66726f7a656e b'ro'
#| TypeError: cannot modify read-only memory
#| ValueError: operation forbidden on released memoryview object
#| IndexError index out of bounds on dimension 1
#| TypeError memoryview: a bytes-like object is required, not 'str'
#| ValueError memoryview: invalid value for format 'B'
#| [1, 4294967295] b'\x01\x00\x00\x00\xff\xff\xff\xff' 2 255
#| ValueError: memoryview assignment: lvalue and rvalue have different structures
#| [b'abc', b'def', b'gh']
