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
