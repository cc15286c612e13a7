def show(f):
    try:
        v = f()
        if type(v).__name__ in ('generator', 'map', 'zip', 'filter', 'enumerate', 'type', 'builtin_function_or_method') or 'iterator' in type(v).__name__ or type(v).__name__ == 'reversed': print('some')
        else: print(type(v).__name__, repr(v)[:300])
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: ({-20: 31.455, 13.0: b'e\xd30'}) * (None))
show(lambda: ('é😀') != ([]))
show(lambda: max((b'', None, ), key=str, default=None))
show(lambda: (None).append(1))
show(lambda: abs({73, 80, 94, 55, -6}))
show(lambda: (None) in (([25, b';', b'\x9fd', False], True, )))
show(lambda: ({15}) ** (5))
show(lambda: ([{28, 7, 77, 53}, 74, (205, 'a', b"\xe4\xc2'", )]) < ({51, 29, 81, 95}))
show(lambda: tuple(None))
show(lambda: ({'': 255, 108: [22.65], b'\xd2\xd7': {b'\xf5\xfbH': False, 29.896: 15.2}}) != (([None, '  x ', b''], {}, )))
show(lambda: (292).pop(0))
show(lambda: ([{}, True]) / (b''))
show(lambda: max({0, 51, 20, 3}, key=str, default=None))
show(lambda: bytes(32.5))
show(lambda: (-3.0) <= (''))
show(lambda: ({}) | (262))
show(lambda: ('hello world').clear())
show(lambda: ({50: False, False: {None: b'', 48.79: 47.0}, b'\x8f\x8c': {False: 23, 'a,b,c': b'', 'Ab1': -3.2}}) != (('hello world', 'é😀', )))
show(lambda: ({45: 'Ab1', b'': 23.9, '  x ': 22.903}) // (True))
show(lambda: (18.1) is ([{-9, 91, 94, 63, 40}]))
show(lambda: ([{-8, 41, 99, 58}, {8, 82, 20, 73, 60, 94}, ['hello world', 'hello world']]).sort())
show(lambda: (-14).strip())
show(lambda: complex(38))
show(lambda: ('Ab1') << (5))
show(lambda: ((b'', )).hex())
show(lambda: (66).partition('l'))
show(lambda: sum('hello world'))
show(lambda: (197).setdefault(5, 6))
show(lambda: (b'vgm') < (b''))
show(lambda: list(filter(None, ['', [95, 164], [156, '', 152], '12'])))
show(lambda: ({282: b'C', 'é😀': {22, 75}}).sort())
show(lambda: ({97, 52, 25, 23, 8, 29}) or (78))
show(lambda: set(27.0))
show(lambda: ('hello world') % (({'é😀': '12', 152: False, 2.31: b'r\x02'}, b'*', (79, ), )))
show(lambda: bin(36.4))
show(lambda: ({90, 53, 37, 33, 98}) - (('  x ', -2.7, )))
show(lambda: ('a') ^ ('a'))
show(lambda: ([48.5, 48.1]).update({1: 2}))
show(lambda: ({b'': 20.1, b'J\xaa': b'', 36.0: 225}).update({1: 2}))
show(lambda: reversed(-15))
show(lambda: 'é😀'[::-1])
show(lambda: ('Ab1') <= (40.8))
show(lambda: '%d' % ({252: 0.713, -4.3: {24, 0, 52, 6}, None: None},))
show(lambda: ({39.08: b'\xe7\x17', b'\x01': {62, 59, 23, 12}}).strip())
show(lambda: len(None))
show(lambda: abs(10.29))
show(lambda: ([28.0]) < ([14.239, False, (24, True, ), None]))
show(lambda: float(None))
show(lambda: ({b'\xb8\x99': (259, None, ), '  x ': 238}).items())
show(lambda: (20) ^ (''))
show(lambda: hex({13}))
show(lambda: ([]) != ('  x '))
show(lambda: ([(), '  x ', {44.2: 6, b'Np\x96': 34, 38.7: b''}]) < (184))
show(lambda: zip(True))
show(lambda: (44.0) != (''))
show(lambda: ([{False: b'bZ9', 'hello world': True, b'\xee\x8c': b's'}, 188, False]).extend('ab'))
show(lambda: (141) / ([b'\xc0\x9b\xb8', {66, 38, 65, -2, 43, 72}, 11.77]))
show(lambda: ('12').extend('ab'))
show(lambda: ([(-1.064, True, 290, ), '12', (), 243]).as_integer_ratio())
show(lambda: bytes(45.084))
show(lambda: (()) * (157))
show(lambda: ({97, 68, 57}) == (b'\xb8\x01\xb0'))
show(lambda: iter(22.16))
show(lambda: (257).casefold())
show(lambda: (2).popitem())
show(lambda: ({}).format(1))
show(lambda: range([True, [88], 94]))
show(lambda: bin(False))
show(lambda: bytes(15.37))
show(lambda: ({55}).center(9, '*'))
show(lambda: (()).splitlines())
show(lambda: format(19, '.2f'))
show(lambda: ('a,b,c') * ({57}))
show(lambda: ({'12': True, 'Ab1': None}) is (b'\x03'))
show(lambda: (b'').reverse())
show(lambda: (None) ** (8))
show(lambda: bin(b'\x10\xe0n'))
show(lambda: (b'\xdc').append(1))
show(lambda: ([[False, b'\x92N\x83', '12'], {71, 61}]).upper())
show(lambda: ('a,b,c').real)
show(lambda: ord(88))
show(lambda: (267) < (230))
show(lambda: sum([43.0, b'\x89']))
show(lambda: ('Ab1') <= (''))
show(lambda: (b'k').split(','))
show(lambda: str([None, (b'', 75, b'\x7f', )]))
show(lambda: any(b'\xb7'))
show(lambda: type(True))
show(lambda: (26.604).split())
show(lambda: ('').pop())
show(lambda: chr(({44, 66}, (False, b'\x19', ), )))
show(lambda: (('12', [b'3', 30, 'a,b,c', None], None, )) * (163))
show(lambda: (-3) % (()))
show(lambda: chr('a,b,c'))
show(lambda: any(-13))
show(lambda: '%d' % ([19.342],))
show(lambda: (['é😀']) == ({}))
show(lambda: (b'6\x83').isdigit())
show(lambda: ([b'\xdd\xa1\xe5', [280]]) <= (('a,b,c', [19, 60, 238, -4.0], )))
show(lambda: (True).replace('a', 'b'))
show(lambda: any(True))
show(lambda: (None).update({1: 2}))
show(lambda: (['', ['12', 'é😀', -2.13, 38.31], 133]).keys())
show(lambda: (88).values())
show(lambda: (29.59).pop())
show(lambda: ({96, 35}).update({1: 2}))
show(lambda: sum([], 0.5))
show(lambda: (b'').decode())
show(lambda: ('Ab1') or ([192]))
show(lambda: 'hello world'[1:3])
show(lambda: (-13).popitem())
show(lambda: ([]).add(3))
show(lambda: (10.07).index(1))
show(lambda: (False).as_integer_ratio())
show(lambda: (49.0) != (False))
show(lambda: ({59, 53, 40, 33}).find('l'))
show(lambda: (10.0) * (None))
show(lambda: str(([True], 'Ab1', )))
show(lambda: (6.0) % (21.4))
show(lambda: '%s %r' % ({47}, 1))

#| TypeError unsupported operand type(s) for *: 'dict' and 'NoneType'
#| bool True
#| bytes b''
#| AttributeError 'NoneType' object has no attribute 'append'
#| TypeError bad operand type for abs(): 'set'
#| bool False
#| TypeError unsupported operand type(s) for ** or pow(): 'set' and 'int'
#| TypeError '<' not supported between instances of 'list' and 'set'
#| TypeError 'NoneType' object is not iterable
#| bool True
#| AttributeError 'int' object has no attribute 'pop'
#| TypeError unsupported operand type(s) for /: 'list' and 'bytes'
#| int 51
#| TypeError cannot convert 'float' object to bytes
#| TypeError '<=' not supported between instances of 'float' and 'str'
#| TypeError unsupported operand type(s) for |: 'dict' and 'int'
#| AttributeError 'str' object has no attribute 'clear'
#| bool True
#| TypeError unsupported operand type(s) for //: 'dict' and 'bool'
#| bool False
#| TypeError '<' not supported between instances of 'list' and 'set'
#| AttributeError 'int' object has no attribute 'strip'
#| complex (38+0j)
#| TypeError unsupported operand type(s) for <<: 'str' and 'int'
#| AttributeError 'tuple' object has no attribute 'hex'
#| AttributeError 'int' object has no attribute 'partition'
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| AttributeError 'int' object has no attribute 'setdefault'
#| bool False
#| list [[95, 164], [156, '', 152], '12']
#| AttributeError 'dict' object has no attribute 'sort'
#| set {97, 52, 23, 8, 25, 29}
#| TypeError 'float' object is not iterable
#| TypeError not all arguments converted during string formatting
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError unsupported operand type(s) for -: 'set' and 'tuple'
#| TypeError unsupported operand type(s) for ^: 'str' and 'str'
#| AttributeError 'list' object has no attribute 'update'
#| NoneType None
#| TypeError 'int' object is not reversible
#| str '😀é'
#| TypeError '<=' not supported between instances of 'str' and 'float'
#| TypeError %d format: a real number is required, not dict
#| AttributeError 'dict' object has no attribute 'strip'
#| TypeError object of type 'NoneType' has no len()
#| float 10.29
#| bool False
#| TypeError float() argument must be a string or a real number, not 'NoneType'
#| dict_items dict_items([(b'\xb8\x99', (259, None)), ('  x ', 238)])
#| TypeError unsupported operand type(s) for ^: 'int' and 'str'
#| TypeError 'set' object cannot be interpreted as an integer
#| bool True
#| TypeError '<' not supported between instances of 'list' and 'int'
#| TypeError 'bool' object is not iterable
#| bool True
#| NoneType None
#| TypeError unsupported operand type(s) for /: 'int' and 'list'
#| AttributeError 'str' object has no attribute 'extend'
#| AttributeError 'list' object has no attribute 'as_integer_ratio'
#| TypeError cannot convert 'float' object to bytes
#| tuple ()
#| bool False
#| TypeError 'float' object is not iterable
#| AttributeError 'int' object has no attribute 'casefold'
#| AttributeError 'int' object has no attribute 'popitem'
#| AttributeError 'dict' object has no attribute 'format'
#| TypeError 'list' object cannot be interpreted as an integer
#| str '0b0'
#| TypeError cannot convert 'float' object to bytes
#| AttributeError 'set' object has no attribute 'center'
#| AttributeError 'tuple' object has no attribute 'splitlines'
#| str '19.00'
#| TypeError can't multiply sequence by non-int of type 'set'
#| bool False
#| AttributeError 'bytes' object has no attribute 'reverse'
#| TypeError unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'
#| TypeError 'bytes' object cannot be interpreted as an integer
#| AttributeError 'bytes' object has no attribute 'append'
#| AttributeError 'list' object has no attribute 'upper'
#| AttributeError 'str' object has no attribute 'real'
#| TypeError ord() expected string of length 1, but int found
#| bool False
#| TypeError unsupported operand type(s) for +: 'float' and 'bytes'
#| bool False
#| TypeError a bytes-like object is required, not 'str'
#| str "[None, (b'', 75, b'\\x7f')]"
#| bool True
#| some
#| AttributeError 'float' object has no attribute 'split'
#| AttributeError 'str' object has no attribute 'pop'
#| TypeError 'tuple' object cannot be interpreted as an integer
#| tuple ('12', [b'3', 30, 'a,b,c', None], None, '12', [b'3', 30, 'a,b,c', None], None, '12', [b'3', 30, 'a,b,c', None], None, '12', [b'3', 30, 'a,b,c', None], None, '12', [b'3', 30, 'a,b,c', None], None, '12', [b'3', 30, 'a,b,c', None], None, '12', [b'3', 30, 'a,b,c', None], None, '12', [b'3', 30, 'a,b,c',
#| TypeError unsupported operand type(s) for %: 'int' and 'tuple'
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'int' object is not iterable
#| TypeError %d format: a real number is required, not list
#| bool False
#| bool False
#| TypeError '<=' not supported between instances of 'list' and 'tuple'
#| AttributeError 'bool' object has no attribute 'replace'
#| TypeError 'bool' object is not iterable
#| AttributeError 'NoneType' object has no attribute 'update'
#| AttributeError 'list' object has no attribute 'keys'
#| AttributeError 'int' object has no attribute 'values'
#| AttributeError 'float' object has no attribute 'pop'
#| NoneType None
#| float 0.5
#| str ''
#| str 'Ab1'
#| str 'el'
#| AttributeError 'int' object has no attribute 'popitem'
#| AttributeError 'list' object has no attribute 'add'
#| AttributeError 'float' object has no attribute 'index'
#| tuple (0, 1)
#| bool True
#| AttributeError 'set' object has no attribute 'find'
#| TypeError unsupported operand type(s) for *: 'float' and 'NoneType'
#| str "([True], 'Ab1')"
#| float 6.0
#| str '{47} 1'
