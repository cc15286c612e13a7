from array import array
import traceback, sys
a = array('i', [1, 2, 3]); a.append(4); a[0] = 9; print(a, a[1:3], len(a), a.itemsize, a.typecode, sum(a), list(a), a == array('i', [9,2,3,4]), 3 in a)
a.extend([5]); a.insert(0, 7); print(a.pop(), a, a.tobytes(), array('d', [1.5]), array('b'), a.index(3), a + array('i', [1]), a.tolist())
try: a.append(2**40)
except OverflowError as e: print(e)
try: a.append(1.5)
except TypeError as e: print(e)
try: a[99]
except IndexError as e: print(e)
b = array('B', b'\x01\x02'); b.frombytes(b'\xff'); print(b, max(b))
def f(): return 1 / 0
try:
    f()
except ZeroDivisionError:
    text = traceback.format_exc()
    print(text.splitlines()[0], text.splitlines()[-1])
    traceback.print_exc(file=sys.stdout) if False else None
    print(traceback.format_exception_only(ValueError("x")))

#| array('i', [9, 2, 3, 4]) array('i', [2, 3]) 4 4 i 18 [9, 2, 3, 4] True True
#| 5 array('i', [7, 9, 2, 3, 4]) b'\x07\x00\x00\x00\t\x00\x00\x00\x02\x00\x00\x00\x03\x00\x00\x00\x04\x00\x00\x00' array('d', [1.5]) array('b') 3 array('i', [7, 9, 2, 3, 4, 1]) [7, 9, 2, 3, 4]
#| signed integer is greater than maximum
#| 'float' object cannot be interpreted as an integer
#| array index out of range
#| array('B', [1, 2, 255]) 255
#| Traceback (most recent call last): ZeroDivisionError: division by zero
#| ['ValueError: x\n']
