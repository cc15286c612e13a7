try: b'\xff'.decode()
except UnicodeDecodeError as e: print(e, e.args)
try: 'é'.encode('ascii')
except UnicodeEncodeError as e: print(e)
try: print(2.0 ** 5000)
except OverflowError as e: print(e, e.args)
b'\xff\xfe'.decode()

#> exit 1
#| 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte ('utf-8', b'\xff', 0, 1, 'invalid start byte')
#| 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#| (34, 'Numerical result out of range') (34, 'Numerical result out of range')
#! Traceback (most recent call last):
#!   File "unicode-errors.py", line 7, in <module>
#!     b'\xff\xfe'.decode()
#! UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
