from array import array

samples = array("i", [5, 3, 8])
samples.append(1)
samples.extend([9, 2])
samples.insert(0, 7)
print(samples, len(samples), samples.itemsize, samples.typecode)
print(samples[1:4], samples[-1], 8 in samples, samples.index(8), samples.count(9))
samples.remove(8)
print(samples.pop(), samples.tolist(), sorted(samples), sum(samples))
samples.reverse()
print(samples == array("i", [9, 1, 3, 5, 7]), samples)
heights = array("d", (1.5, 2.25))
print(heights, heights * 2, heights.tobytes().hex())
small = array("B", b"abc")
small[0] += 1
print(small, small.tobytes())
for wrong in (300, -1, 1.5):
    try:
        small.append(wrong)
    except (OverflowError, TypeError) as error:
        print(type(error).__name__, error)
copy = array("h")
copy.frombytes(b"\x01\x00\xff\xff")
print(copy, array("u", "hi").tounicode())

#| array('i', [7, 5, 3, 8, 1, 9, 2]) 7 4 i
#| array('i', [5, 3, 8]) 2 True 3 1
#| 2 [7, 5, 3, 1, 9] [1, 3, 5, 7, 9] 25
#| True array('i', [9, 1, 3, 5, 7])
#| array('d', [1.5, 2.25]) array('d', [1.5, 2.25, 1.5, 2.25]) 000000000000f83f0000000000000240
#| array('B', [98, 98, 99]) b'bbc'
#| OverflowError unsigned byte integer is greater than maximum
#| OverflowError unsigned byte integer is less than minimum
#| TypeError 'float' object cannot be interpreted as an integer
#| array('h', [1, -1]) hi
