def show(f):
    try:
        v = f()
        if type(v).__name__ in ('generator', 'map', 'zip', 'filter', 'enumerate', 'type', 'builtin_function_or_method') or 'iterator' in type(v).__name__ or type(v).__name__ == 'reversed': print('some')
        else: print(type(v).__name__, repr(v)[:300])
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: ([6.0, 'hello world', None]).encode())
show(lambda: '%s %r' % (215, 1))
show(lambda: ord((False, '12', True, )))
show(lambda: ({51, 39, 83, 5}) != (b''))
show(lambda: (('', [234], {65, 94}, )).startswith('a'))
show(lambda: ({53}) * (True))
show(lambda: ({b'\xdaE': 37.0, b'\xb6\xfd': {16, 30, 10, 36, 58}}) & (b''))
show(lambda: (False) << (1))
show(lambda: hash(b''))
show(lambda: int(((True, ), 46.0, )))
show(lambda: (12.0).expandtabs())
show(lambda: enumerate(26.3))
show(lambda: (((281, 127, -3, ), 'a', {37, 10, 94, 55, 53}, )).swapcase())
show(lambda: ('a,b,c').lower())
show(lambda: (['  x ', [-4.838, ''], 276]).zfill(5))
show(lambda: ([{}, 'a,b,c', False]).casefold())
show(lambda: sorted(16.0, key=str))
show(lambda: (35.0) & ({20.0: True, True: 'a,b,c', 287: 166}))
show(lambda: list(filter(None, 'a,b,c')))
show(lambda: ([(128, ), b'', ['  x ', 260, None], [b'\xb6\x97', 80]]) == ({None: b'\x94', None: (b'\xdad', None, )}))
show(lambda: (b'#') * ({True: b'\x8c\x89', 49.74: False}))
show(lambda: (None).symmetric_difference([1, 2]))
show(lambda: bool(None))
show(lambda: (['a', (), 37.913]) ** (-3))
show(lambda: (b'') ** (4))
show(lambda: ('hello world') < ([]))
show(lambda: sorted(22, key=str))
show(lambda: ([]).popitem())
show(lambda: (287).expandtabs())
show(lambda: hash(b'\xa7!'))
show(lambda: ([3.64, 19.0, 'a,b,c']) / ('  x '))
show(lambda: (['']).split())
show(lambda: (25.77) % (b'\xf5'))
show(lambda: ('hello world').symmetric_difference([1, 2]))
show(lambda: (False).encode())
show(lambda: all(2.426))
show(lambda: ({False: [False, b'\x9e', 32.407, '  x '], None: {91, 56, 28, 94, 18}}).extend('ab'))
show(lambda: (40.368) and ('  x '))
show(lambda: repr(170))
show(lambda: ([298, 41.0, 'hello world']) < ({None: 'Ab1'}))
show(lambda: (['Ab1', '12']) - (30.54))
show(lambda: list(reversed([(52, -1.6, ), {52, 37, 51}])))
show(lambda: (b'\x88') % (205))
show(lambda: (b'\x97\x94\xce') < ({235: {'a': 34.473, 20.852: 'hello world'}, '': '  x ', 'hello world': ('a', -2, )}))
show(lambda: False[1:3])
show(lambda: str(-12))
show(lambda: (b'\x05\x16') // (False))
show(lambda: tuple((29, )))
show(lambda: (False) ^ (()))
show(lambda: list(map(str, -0.9)))
show(lambda: (109) or ((125, )))
show(lambda: ({'a,b,c': 183, 9.47: 187}).expandtabs())
show(lambda: (True).replace('a', 'b'))
show(lambda: (34.37) | (None))
show(lambda: (({78, 54, 50, 69, 37}, 28.923, )).count('a'))
show(lambda: ({69, 11, 62}).index(1))
show(lambda: (([b'$\xe3'], )).items())
show(lambda: (None) // (()))
show(lambda: ascii(['a', (None, 229, 25.1, )]))
show(lambda: (290).ljust(7))
show(lambda: (['hello world', '', {260: 81, 'a': 151}]) <= ([[b'\xfb', 30.0, False], None, 243]))
show(lambda: ({'a': {12, 33, 85, 28, 63, 60}, None: '12', b'\x98': 36.16}) and ([184, b'', None, {33.6: None, 12: -1.246, 260: 73}]))
show(lambda: ({b'b': {True: b'\x9c='}, b'\x140\xe3': [45.0, '12']}).intersection({1,2,3}))
show(lambda: ('hello world') & (160))
show(lambda: (([None, 174, None, True], 'hello world', False, )).center(9, '*'))
show(lambda: pow({98, 10, 18, 57, -9, 95}, 2))
show(lambda: bytes('hello world'))
show(lambda: ({83, 29, 8, 19}) <= (()))
show(lambda: (7.2) / (22.192))
show(lambda: ({176: {False: None, '  x ': 276, -10: b'\xd9\x06'}, 49.82: 70}).clear())
show(lambda: ({-3, 55, -7, -3}).difference([1]))
show(lambda: ([False]).pop())
show(lambda: ([]) << (0))
show(lambda: (b'') == (()))
show(lambda: (37).issubset([1]))
show(lambda: reversed(22.5))
show(lambda: ([{88, 58, 11, 70}, ['', 35.0]]).as_integer_ratio())
show(lambda: (b'\x9a').real)
show(lambda: (51) ** (9))
show(lambda: ([{48.7: 'Ab1', False: b'\xa3'}, '  x ']) // (127))
show(lambda: list(map(str, '  x ')))
show(lambda: (277).decode())
show(lambda: ({99, -8}) and (45))
show(lambda: (151) << (9))
show(lambda: (None) ** (0))
show(lambda: list(enumerate([133, False, (False, 228, ), None])))
show(lambda: ([36.6]).popitem())
show(lambda: (('hello world', )).partition('l'))
show(lambda: type(57))
show(lambda: ('Ab1') | ('  x '))
show(lambda: (31.0) / ('Ab1'))
show(lambda: dict(b'\x1f'))
show(lambda: (()) % (204))
show(lambda: bytes((164, )))
show(lambda: ([{8, 25, 45, -1}, 'a,b,c']) & ([{-2, 48, 28, 21}]))
show(lambda: sum([(), -16], 0.5))
show(lambda: sorted(78, reverse=True))
show(lambda: ({92}).title())
show(lambda: format(5.031, '>8'))
show(lambda: ''[1:3])
show(lambda: (b'') != ({1, 25, 38}))
show(lambda: ({'': 'a,b,c'}) < ({38: (None, 50, ), 41.58: {None: None, 180: 15.898, 10.776: 106}}))
show(lambda: (b'').update({1: 2}))
show(lambda: (50) is (-16))
show(lambda: (None).bit_length())
show(lambda: type(True))
show(lambda: list(enumerate([{b'\xb3\x86\x95': 'é😀'}, b''])))
show(lambda: (92) / ((40.0, )))
show(lambda: (b'\xe5[~').splitlines())
show(lambda: iter((60, 212, 'hello world', )))
show(lambda: isinstance(('', '  x ', ), str))
show(lambda: ((194, [], )) % ({64}))
show(lambda: ({True: b'\xc6\x89\xa2'}).popitem())
show(lambda: divmod(b'\x08l', 7))
show(lambda: ((-0.05, 64, )) % ({b'\xe3': ('é😀', ), 11.67: {63, 79}}))
show(lambda: list(map(str, 38.0)))
show(lambda: ('') ** (1))
show(lambda: (194) ** (6))
show(lambda: bin(True))
show(lambda: hex((188, False, )))

#| AttributeError 'list' object has no attribute 'encode'
#| str '215 1'
#| TypeError ord() expected string of length 1, but tuple found
#| bool True
#| AttributeError 'tuple' object has no attribute 'startswith'
#| TypeError unsupported operand type(s) for *: 'set' and 'bool'
#| TypeError unsupported operand type(s) for &: 'dict' and 'bytes'
#| int 0
#| int 0
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'tuple'
#| AttributeError 'float' object has no attribute 'expandtabs'
#| TypeError 'float' object is not iterable
#| AttributeError 'tuple' object has no attribute 'swapcase'
#| str 'a,b,c'
#| AttributeError 'list' object has no attribute 'zfill'
#| AttributeError 'list' object has no attribute 'casefold'
#| TypeError 'float' object is not iterable
#| TypeError unsupported operand type(s) for &: 'float' and 'dict'
#| list ['a', ',', 'b', ',', 'c']
#| bool False
#| TypeError can't multiply sequence by non-int of type 'dict'
#| AttributeError 'NoneType' object has no attribute 'symmetric_difference'
#| bool False
#| TypeError unsupported operand type(s) for ** or pow(): 'list' and 'int'
#| TypeError unsupported operand type(s) for ** or pow(): 'bytes' and 'int'
#| TypeError '<' not supported between instances of 'str' and 'list'
#| TypeError 'int' object is not iterable
#| AttributeError 'list' object has no attribute 'popitem'
#| AttributeError 'int' object has no attribute 'expandtabs'
#| int -3043752466772750775
#| TypeError unsupported operand type(s) for /: 'list' and 'str'
#| AttributeError 'list' object has no attribute 'split'
#| TypeError unsupported operand type(s) for %: 'float' and 'bytes'
#| AttributeError 'str' object has no attribute 'symmetric_difference'
#| AttributeError 'bool' object has no attribute 'encode'
#| TypeError 'float' object is not iterable
#| AttributeError 'dict' object has no attribute 'extend'
#| str '  x '
#| str '170'
#| TypeError '<' not supported between instances of 'list' and 'dict'
#| TypeError unsupported operand type(s) for -: 'list' and 'float'
#| list [{51, 52, 37}, (52, -1.6)]
#| TypeError not all arguments converted during bytes formatting
#| TypeError '<' not supported between instances of 'bytes' and 'dict'
#| TypeError 'bool' object is not subscriptable
#| str '-12'
#| TypeError unsupported operand type(s) for //: 'bytes' and 'bool'
#| tuple (29,)
#| TypeError unsupported operand type(s) for ^: 'bool' and 'tuple'
#| TypeError 'float' object is not iterable
#| int 109
#| AttributeError 'dict' object has no attribute 'expandtabs'
#| AttributeError 'bool' object has no attribute 'replace'
#| TypeError unsupported operand type(s) for |: 'float' and 'NoneType'
#| int 0
#| AttributeError 'set' object has no attribute 'index'
#| AttributeError 'tuple' object has no attribute 'items'
#| TypeError unsupported operand type(s) for //: 'NoneType' and 'tuple'
#| str "['a', (None, 229, 25.1)]"
#| AttributeError 'int' object has no attribute 'ljust'
#| TypeError '<=' not supported between instances of 'str' and 'list'
#| list [184, b'', None, {33.6: None, 12: -1.246, 260: 73}]
#| AttributeError 'dict' object has no attribute 'intersection'
#| TypeError unsupported operand type(s) for &: 'str' and 'int'
#| AttributeError 'tuple' object has no attribute 'center'
#| TypeError unsupported operand type(s) for ** or pow(): 'set' and 'int'
#| TypeError string argument without an encoding
#| TypeError '<=' not supported between instances of 'set' and 'tuple'
#| float 0.32444124008651765
#| NoneType None
#| set {-7, -3, 55}
#| bool False
#| TypeError unsupported operand type(s) for <<: 'list' and 'int'
#| bool False
#| AttributeError 'int' object has no attribute 'issubset'
#| TypeError 'float' object is not reversible
#| AttributeError 'list' object has no attribute 'as_integer_ratio'
#| AttributeError 'bytes' object has no attribute 'real'
#| int 2334165173090451
#| TypeError unsupported operand type(s) for //: 'list' and 'int'
#| list [' ', ' ', 'x', ' ']
#| AttributeError 'int' object has no attribute 'decode'
#| int 45
#| int 77312
#| TypeError unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'
#| list [(0, 133), (1, False), (2, (False, 228)), (3, None)]
#| AttributeError 'list' object has no attribute 'popitem'
#| AttributeError 'tuple' object has no attribute 'partition'
#| some
#| TypeError unsupported operand type(s) for |: 'str' and 'str'
#| TypeError unsupported operand type(s) for /: 'float' and 'str'
#| TypeError cannot convert dictionary update sequence element #0 to a sequence
#| TypeError unsupported operand type(s) for %: 'tuple' and 'int'
#| bytes b'\xa4'
#| TypeError unsupported operand type(s) for &: 'list' and 'list'
#| TypeError unsupported operand type(s) for +: 'float' and 'tuple'
#| TypeError 'int' object is not iterable
#| AttributeError 'set' object has no attribute 'title'
#| str '   5.031'
#| str ''
#| bool True
#| TypeError '<' not supported between instances of 'dict' and 'dict'
#| AttributeError 'bytes' object has no attribute 'update'
#| bool False
#| AttributeError 'NoneType' object has no attribute 'bit_length'
#| some
#| list [(0, {b'\xb3\x86\x95': 'é😀'}), (1, b'')]
#| TypeError unsupported operand type(s) for /: 'int' and 'tuple'
#| list [b'\xe5[~']
#| some
#| bool False
#| TypeError unsupported operand type(s) for %: 'tuple' and 'set'
#| tuple (True, b'\xc6\x89\xa2')
#| TypeError unsupported operand type(s) for divmod(): 'bytes' and 'int'
#| TypeError unsupported operand type(s) for %: 'tuple' and 'dict'
#| TypeError 'float' object is not iterable
#| TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#| int 53310208315456
#| str '0b1'
#| TypeError 'tuple' object cannot be interpreted as an integer
