def show(f):
    try:
        v = f()
        if type(v).__name__ in ('generator', 'map', 'zip', 'filter', 'enumerate', 'type', 'builtin_function_or_method') or 'iterator' in type(v).__name__ or type(v).__name__ == 'reversed': print('some')
        else: print(type(v).__name__, repr(v)[:300])
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: ('  x ').replace('a', 'b'))
show(lambda: complex({True: '12', 179: (), False: None}))
show(lambda: ([]).lower())
show(lambda: ({39}).splitlines())
show(lambda: (()).as_integer_ratio())
show(lambda: ({b'\xb0': None, '12': b'', None: 'hello world'}).update({1: 2}))
show(lambda: ('Ab1') < ({55, 97, 76, 15}))
show(lambda: type({b'': {False: 'Ab1'}, b',\xe0': {90}, 'é😀': [220, 137, b'WVt']}))
show(lambda: (None).format(1))
show(lambda: (([31.0, None, b'i'], (), )).hex())
show(lambda: list(reversed({55, 43})))
show(lambda: sum([[], {70, 91, 69, 33, 49}, 97], 0.5))
show(lambda: ({14, 2, 93, 61, 93}) % (b''))
show(lambda: ('') * ({}))
show(lambda: bool(b''))
show(lambda: (['hello world', 9.0]) % (b'\xe8\xa4'))
show(lambda: range(''))
show(lambda: frozenset([False, '  x ', {68, 46}]))
show(lambda: (True).reverse())
show(lambda: (62).add(3))
show(lambda: (({19, 58, 74, -6}, )) ^ (((), b'l', )))
show(lambda: (b'').split(','))
show(lambda: iter(17.89))
show(lambda: (267).strip())
show(lambda: ({b'': (0.446, )}) ** (-2))
show(lambda: (b'\x08\xa6\xcd') and (b''))
show(lambda: (False).casefold())
show(lambda: ([False, 'é😀', {98, 78, 59}]) // ({0: 'hello world'}))
show(lambda: (45.1).copy())
show(lambda: pow({38, 34, 34}, 2))
show(lambda: (b'\xfa').find('l'))
show(lambda: ('Ab1') << (-2))
show(lambda: sorted(40.57, key=str))
show(lambda: (()).extend('ab'))
show(lambda: ('  x ') == ([{49}, b'']))
show(lambda: (b'').clear())
show(lambda: ('é😀') + (''))
show(lambda: (None).union([1, 500]))
show(lambda: ('12').join(['x','y']))
show(lambda: (36.0) == (({61, 23, 82}, {86: -3.0, 34.96: False}, [12, 48.34, 108], )))
show(lambda: ({51, 75, 36, 24, 14, 60}).encode())
show(lambda: abs(False))
show(lambda: (b'').issubset([1]))
show(lambda: tuple([(147, 'Ab1', )]))
show(lambda: (False) < ('a'))
show(lambda: (True).casefold())
show(lambda: (()).copy())
show(lambda: ('') * (128))
show(lambda: zip({236: []}))
show(lambda: (37.7) % (['  x ', 44.2]))
show(lambda: ([{79, 17, 13, 29, 46, 59}, -2.3, b'', {b'\xe0\xe8': 182, 4.433: 193, b'': 161}]) - (27.6))
show(lambda: float((28.7, {}, 24.079, )))
show(lambda: (False) == ({'é😀': [b'p\x18', 241, 3.8, 11.43], b'T\xed': 'a', b'ZO\x80': (b'', )}))
show(lambda: '{:>6}|{!r}'.format(((b'', ), {94}, ), 1))
show(lambda: format('  x ', '.2f'))
show(lambda: (48.0) * ({False: (19.097, )}))
show(lambda: ('é😀').remove(1))
show(lambda: ('  x ') or (b'\xc1'))
show(lambda: (77) << (6))
show(lambda: (b'X').keys())
show(lambda: ({25, 30}).insert(0, 9))
show(lambda: '{:>6}|{!r}'.format({b'\xfb\xd7': 'a,b,c'}, 1))
show(lambda: (False) and (''))
show(lambda: (259).keys())
show(lambda: ('Ab1') // (b'\xb6\xa5\x00'))
show(lambda: ({11.764: [True, False, '', 30.0], None: {86, 82, 30, 80}, '12': {37, 58}}).upper())
show(lambda: (([b'', None, '  x ', 188], 29.855, b'%', )) and (158))
show(lambda: max((20.41, {None: 118}, ), key=str, default=None))
show(lambda: (()) / ([]))
show(lambda: (64) & ({11, 79, 2, 42, 72, 79}))
show(lambda: pow(b'j', 2))
show(lambda: (['a', {38, 50, 56, 62, 85, -3}]).join(['x','y']))
show(lambda: '%s %r' % ({36, 69, 85}, 1))
show(lambda: ((21.6, [48.0], 298, )).reverse())
show(lambda: hex(False))
show(lambda: ('hello world').insert(0, 9))
show(lambda: divmod(28.34, 7))
show(lambda: list(filter(None, 2.6)))
show(lambda: ([(85, ), b'']) & ('a,b,c'))
show(lambda: reversed({}))
show(lambda: (8).casefold())
show(lambda: (None) + (233))
show(lambda: ({1.5: 'a,b,c', True: {True: 'a,b,c', 20.442: '12', 13.0: 'a'}}) ^ (-13))
show(lambda: ({None: b'\xcc', 'hello world': -13}).sort())
show(lambda: ({63}).sort())
show(lambda: min('12'))
show(lambda: (-2) < ({58}))
show(lambda: (120).pop(0))
show(lambda: (()).center(9, '*'))
show(lambda: ({32.8: {29.71: 'a,b,c', 281: b'\xb3', None: b''}}).pop())
show(lambda: ({82, 59}) or (()))
show(lambda: ('  x ') != (48.7))
show(lambda: (False).strip())
show(lambda: ('12').is_integer())
show(lambda: set([]))
show(lambda: ({47}).partition('l'))
show(lambda: ((248, b'', b'+\x9a', )).strip())
show(lambda: sorted(b'B\x85'))
show(lambda: max('  x ', key=str, default=None))
show(lambda: (({17, 33, 34, 56, 91}, )).reverse())
show(lambda: ('hello world') | ({}))
show(lambda: isinstance(5.999, str))
show(lambda: ('é😀') <= (['']))
show(lambda: sum({44, 29, 31}, 0.5))
show(lambda: float([{58}, 'hello world', [26.521, 21.38], ()]))
show(lambda: (-2.32) - (b'\xad'))
show(lambda: max([b'\xaeU\x0e', 8.8, 44.9], key=str, default=None))
show(lambda: 30[::-1])
show(lambda: ('a,b,c') != (b''))
show(lambda: ({1, 0, 92, 99, 18, 73}) is (23.131))
show(lambda: ([b'f', {False: 24.9}, {}]).popitem())
show(lambda: bin(True))
show(lambda: (('é😀', {65, 45, -4, 36, 99}, {}, )) << (8))
show(lambda: ({96}) + (b'\x90\xd2'))
show(lambda: (({'12': b'S', 30.017: b''}, [False, 26, -18], )) ^ (({29.971: 16.0, False: 'é😀'}, -4.0, )))
show(lambda: bytes(27.43))
show(lambda: int({85, 44, 79}))
show(lambda: hex([None, {True: 46, 'hello world': '', 109: '12'}, 'é😀']))
show(lambda: (25) % (()))
show(lambda: ({35, -3, 74, 4}) ** (7))

#| str '  x '
#| TypeError complex() first argument must be a string or a number, not 'dict'
#| AttributeError 'list' object has no attribute 'lower'
#| AttributeError 'set' object has no attribute 'splitlines'
#| AttributeError 'tuple' object has no attribute 'as_integer_ratio'
#| NoneType None
#| TypeError '<' not supported between instances of 'str' and 'set'
#| some
#| AttributeError 'NoneType' object has no attribute 'format'
#| AttributeError 'tuple' object has no attribute 'hex'
#| TypeError 'set' object is not reversible
#| TypeError unsupported operand type(s) for +: 'float' and 'list'
#| TypeError unsupported operand type(s) for %: 'set' and 'bytes'
#| TypeError can't multiply sequence by non-int of type 'dict'
#| bool False
#| TypeError unsupported operand type(s) for %: 'list' and 'bytes'
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError unhashable type: 'set'
#| AttributeError 'bool' object has no attribute 'reverse'
#| AttributeError 'int' object has no attribute 'add'
#| TypeError unsupported operand type(s) for ^: 'tuple' and 'tuple'
#| TypeError a bytes-like object is required, not 'str'
#| TypeError 'float' object is not iterable
#| AttributeError 'int' object has no attribute 'strip'
#| TypeError unsupported operand type(s) for ** or pow(): 'dict' and 'int'
#| bytes b''
#| AttributeError 'bool' object has no attribute 'casefold'
#| TypeError unsupported operand type(s) for //: 'list' and 'dict'
#| AttributeError 'float' object has no attribute 'copy'
#| TypeError unsupported operand type(s) for ** or pow(): 'set' and 'int'
#| TypeError argument should be integer or bytes-like object, not 'str'
#| TypeError unsupported operand type(s) for <<: 'str' and 'int'
#| TypeError 'float' object is not iterable
#| AttributeError 'tuple' object has no attribute 'extend'
#| bool False
#| AttributeError 'bytes' object has no attribute 'clear'
#| str 'é😀'
#| AttributeError 'NoneType' object has no attribute 'union'
#| str 'x12y'
#| bool False
#| AttributeError 'set' object has no attribute 'encode'
#| int 0
#| AttributeError 'bytes' object has no attribute 'issubset'
#| tuple ((147, 'Ab1'),)
#| TypeError '<' not supported between instances of 'bool' and 'str'
#| AttributeError 'bool' object has no attribute 'casefold'
#| AttributeError 'tuple' object has no attribute 'copy'
#| str ''
#| some
#| TypeError unsupported operand type(s) for %: 'float' and 'list'
#| TypeError unsupported operand type(s) for -: 'list' and 'float'
#| TypeError float() argument must be a string or a real number, not 'tuple'
#| bool False
#| TypeError unsupported format string passed to tuple.__format__
#| ValueError Unknown format code 'f' for object of type 'str'
#| TypeError unsupported operand type(s) for *: 'float' and 'dict'
#| AttributeError 'str' object has no attribute 'remove'
#| str '  x '
#| int 4928
#| AttributeError 'bytes' object has no attribute 'keys'
#| AttributeError 'set' object has no attribute 'insert'
#| TypeError unsupported format string passed to dict.__format__
#| bool False
#| AttributeError 'int' object has no attribute 'keys'
#| TypeError unsupported operand type(s) for //: 'str' and 'bytes'
#| AttributeError 'dict' object has no attribute 'upper'
#| int 158
#| dict {None: 118}
#| TypeError unsupported operand type(s) for /: 'tuple' and 'list'
#| TypeError unsupported operand type(s) for &: 'int' and 'set'
#| TypeError unsupported operand type(s) for ** or pow(): 'bytes' and 'int'
#| AttributeError 'list' object has no attribute 'join'
#| str '{69, 36, 85} 1'
#| AttributeError 'tuple' object has no attribute 'reverse'
#| str '0x0'
#| AttributeError 'str' object has no attribute 'insert'
#| tuple (4.0, 0.33999999999999986)
#| TypeError 'float' object is not iterable
#| TypeError unsupported operand type(s) for &: 'list' and 'str'
#| some
#| AttributeError 'int' object has no attribute 'casefold'
#| TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
#| TypeError unsupported operand type(s) for ^: 'dict' and 'int'
#| AttributeError 'dict' object has no attribute 'sort'
#| AttributeError 'set' object has no attribute 'sort'
#| str '1'
#| TypeError '<' not supported between instances of 'int' and 'set'
#| AttributeError 'int' object has no attribute 'pop'
#| AttributeError 'tuple' object has no attribute 'center'
#| TypeError pop expected at least 1 argument, got 0
#| set {82, 59}
#| bool True
#| AttributeError 'bool' object has no attribute 'strip'
#| AttributeError 'str' object has no attribute 'is_integer'
#| set set()
#| AttributeError 'set' object has no attribute 'partition'
#| AttributeError 'tuple' object has no attribute 'strip'
#| list [66, 133]
#| str 'x'
#| AttributeError 'tuple' object has no attribute 'reverse'
#| TypeError unsupported operand type(s) for |: 'str' and 'dict'
#| bool False
#| TypeError '<=' not supported between instances of 'str' and 'list'
#| float 104.5
#| TypeError float() argument must be a string or a real number, not 'list'
#| TypeError unsupported operand type(s) for -: 'float' and 'bytes'
#| bytes b'\xaeU\x0e'
#| TypeError 'int' object is not subscriptable
#| bool True
#| bool False
#| AttributeError 'list' object has no attribute 'popitem'
#| str '0b1'
#| TypeError unsupported operand type(s) for <<: 'tuple' and 'int'
#| TypeError unsupported operand type(s) for +: 'set' and 'bytes'
#| TypeError unsupported operand type(s) for ^: 'tuple' and 'tuple'
#| TypeError cannot convert 'float' object to bytes
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'set'
#| TypeError 'list' object cannot be interpreted as an integer
#| TypeError unsupported operand type(s) for %: 'int' and 'tuple'
#| TypeError unsupported operand type(s) for ** or pow(): 'set' and 'int'
