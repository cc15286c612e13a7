import struct
from array import array

packed = struct.pack("<IhB3s", 70000, -5, 255, b"xyz")
print(packed, len(packed), struct.calcsize("<IhB3s"), struct.unpack("<IhB3s", packed))
print(struct.pack(">d", 1.5).hex(), struct.unpack("<f", struct.pack("<f", 0.1))[0], struct.pack("?c", True, b"q"))
try:
    struct.pack("B", 300)
except struct.error as error:
    print(error)
numbers = array("i", [1, 2, 3])
numbers.append(4)
numbers.extend([5])
numbers[0] = 10
print(numbers, numbers[1:3], len(numbers), numbers.itemsize, numbers.tolist(), numbers.index(3), sum(numbers), numbers.typecode)
print(array("d", [1, 2.5]), array("B", b"ab"), numbers.tobytes()[:4], numbers == array("i", [10, 2, 3, 4, 5]), 3 in numbers)
for bad in (lambda: numbers.append("x"), lambda: array("B", [256]), lambda: array("z", []), lambda: numbers.append(2 ** 40)):
    try:
        bad()
    except (TypeError, OverflowError, ValueError) as error:
        print(type(error).__name__, error)

#| b'p\x11\x01\x00\xfb\xff\xffxyz' 10 10 (70000, -5, 255, b'xyz')
#| 3ff8000000000000 0.10000000149011612 b'\x01q'
#| ubyte format requires 0 <= number <= 255
#| array('i', [10, 2, 3, 4, 5]) array('i', [2, 3]) 5 4 [10, 2, 3, 4, 5] 2 24 i
#| array('d', [1.0, 2.5]) array('B', [97, 98]) b'\n\x00\x00\x00' True True
#| TypeError 'str' object cannot be interpreted as an integer
#| OverflowError unsigned byte integer is greater than maximum
#| ValueError bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)
#| OverflowError signed integer is greater than maximum
