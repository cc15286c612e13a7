def show(f):
    try:
        v = f()
        if type(v).__name__ in ('generator', 'map', 'zip', 'filter', 'enumerate', 'type', 'builtin_function_or_method') or 'iterator' in type(v).__name__ or type(v).__name__ == 'reversed': print('some')
        else: print(type(v).__name__, repr(v)[:300])
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: (b'').difference([1]))
show(lambda: range(-0.0))
show(lambda: list(enumerate(b'')))
show(lambda: ({37, 26, 90, 13, 96}).count('a'))
show(lambda: round(113))
show(lambda: abs(12.04))
show(lambda: ([{13, 22}, {260: -4.6, b'c\xd3': None}, b'\xe7Rw']).values())
show(lambda: sum(21, 0.5))
show(lambda: ({b'\xafJd': 'é😀', '12': b'\xb6'}).intersection({1,2,3}))
show(lambda: ([False, '', False, True]) is ([b'\r\x15\xb6']))
show(lambda: (b'\t\xa5') * (b'N\xd2'))
show(lambda: (b'\xe3') * (b'\x80'))
show(lambda: pow(13.0, 2))
show(lambda: repr({38.11: b''}))
show(lambda: round(('', )))
show(lambda: (66).remove(1))
show(lambda: (259) // ({50.0: {90, 43, 74}}))
show(lambda: ({'12': (92, False, 'é😀', )}).encode())
show(lambda: abs(-2))
show(lambda: int(None))
show(lambda: (False).count(1))
show(lambda: ([]).items())
show(lambda: (()) / ({200: None, 'Ab1': b'\xa1\xd7n', 13.619: {}}))
show(lambda: format(True, '.2f'))
show(lambda: format(37.18, '>8'))
show(lambda: (32.832) - ({True: 88, '': b'', False: None}))
show(lambda: (True).partition('l'))
show(lambda: ({58, 47, -6, 1}) <= (284))
show(lambda: ({b'\x15': [], b'': b'&+'}).real)
show(lambda: frozenset(False))
show(lambda: hash({19: 'Ab1', b'\xd4\xe3"': None, 46.136: ()}))
show(lambda: ([33.87]) % ({25.0: -4.69, 259: '12'}))
show(lambda: ({57}) | (False))
show(lambda: dict(True))
show(lambda: (292) + ([{b'\xe2\xc8H': 37.41, 2.0: b'Z'}, b'e\xb3', 'a', (30.98, )]))
show(lambda: (b'').remove(1))
show(lambda: ({93}).pop())
show(lambda: (5.032).partition('l'))
show(lambda: ('hello world') * ({b'\xcfy': {15.22: b'\xcc\xcd\xa0'}}))
show(lambda: chr(()))
show(lambda: all({79, 62, 69, 96}))
show(lambda: ascii(()))
show(lambda: ({49}).update({1: 2}))
show(lambda: pow(b'', 2))
show(lambda: range(None))
show(lambda: pow('hello world', 2))
show(lambda: ('  x ').find('l'))
show(lambda: (16.88).lower())
show(lambda: (36.3) == (142))
show(lambda: ('  x ').split())
show(lambda: (35.223) < (43.0))
show(lambda: (262) in (22.6))
show(lambda: (b'"\xc0V').join(['x','y']))
show(lambda: list(map(str, (('é😀', 196, ), 122, ))))
show(lambda: (b'+') + (1.0))
show(lambda: (None).upper())
show(lambda: {96, 48}[1:3])
show(lambda: ([{15, 4, 51, 70, 36}]) and (b'\x13l\x82'))
show(lambda: (b'\xad*x') is ([]))
show(lambda: ([{70: 235, b'\x13': 'a'}, ['  x ', 239, b'', 95], b'', -15]) - ({'Ab1': None}))
show(lambda: (b'\xce\x11X') in (('  x ', {27, 91, 17, 81, 81, 46}, [''], )))
show(lambda: hex(b'\xd0\xd1'))
show(lambda: complex(False))
show(lambda: list(map(str, '')))
show(lambda: int(b'\xa0'))
show(lambda: (29.1).count(1))
show(lambda: ({}) ** (4))
show(lambda: (0.0) ** (1))
show(lambda: (45.0) is (44.0))
show(lambda: (False).strip())
show(lambda: ([['a,b,c'], 7, 33.0, b'5fF']) <= (({60, 32, 37, 46}, (), 72, )))
show(lambda: ([b'\xba']).extend('ab'))
show(lambda: ([[94, 'Ab1', 'a,b,c', -7], 'a,b,c', b'\xfe\x15']).values())
show(lambda: (2.677) and ({-4.7: {}, True: 'Ab1'}))
show(lambda: pow({1}, 2))
show(lambda: any({14}))
show(lambda: ([-9, ('hello world', b'', 'hello world', ), b'\xde', [4.36, b'\x84\xab', b'', b'\xbb']]) == (False))
show(lambda: sum('a,b,c'))
show(lambda: (25.3).remove(1))
show(lambda: ({1, 81, -3}).expandtabs())
show(lambda: ({24, 70}) // (131))
show(lambda: float(None))
show(lambda: complex(b''))
show(lambda: (b'\x17\x01\xb1').as_integer_ratio())
show(lambda: ('a,b,c') in (()))
show(lambda: sorted(125, key=str))
show(lambda: (True).center(9, '*'))
show(lambda: ('') * (129))
show(lambda: ({-1, 2, 57, 72}) ^ ([None]))
show(lambda: (11) << (3))
show(lambda: ('Ab1').is_integer())
show(lambda: '%d' % (b'<',))
show(lambda: (60) * (119))
show(lambda: (b'N\xb9') or ({22, 70, 48, 12}))
show(lambda: '%s %r' % ({65}, 1))
show(lambda: (False) is ({'  x ': 12.39, 33.819: b'\xbcT'}))
show(lambda: set(False))
show(lambda: (19.27) ** (-3))
show(lambda: (264).zfill(5))
show(lambda: (False).setdefault(5, 6))
show(lambda: frozenset(None))
show(lambda: ({34}, 29, )[::-1])
show(lambda: (188).upper())
show(lambda: any(()))
show(lambda: ([{78, 7, -9}, [173, b'\xfa']]) == ([(), (209, ), (27, ), b'']))
show(lambda: (20.11).issubset([1]))
show(lambda: reversed(((), [b'', False, 43.3], )))
show(lambda: type('Ab1'))
show(lambda: ({95, 77, 78, 21, 69, 14}) - ({b'\xd8\xe1': ()}))
show(lambda: len(({'hello world': 14.79, b'E\xfa\xc5': False}, {86}, )))
show(lambda: (b'Z') or (215))
show(lambda: (b'\x17') is (99))
show(lambda: max([{39.0: 205}, 'a,b,c']))
show(lambda: ({}).real)
show(lambda: (5.8) % ({19, -8}))
show(lambda: ([b'C\xad<', b'1\x1d']) | ([]))
show(lambda: list(None))
show(lambda: (230).difference([1]))
show(lambda: bytes('a'))
show(lambda: ({b'7WI': 66, None: {47, 37, 63, 46}, '  x ': b''}).copy())

#| AttributeError 'bytes' object has no attribute 'difference'
#| TypeError 'float' object cannot be interpreted as an integer
#| list []
#| AttributeError 'set' object has no attribute 'count'
#| int 113
#| float 12.04
#| AttributeError 'list' object has no attribute 'values'
#| TypeError 'int' object is not iterable
#| AttributeError 'dict' object has no attribute 'intersection'
#| bool False
#| TypeError can't multiply sequence by non-int of type 'bytes'
#| TypeError can't multiply sequence by non-int of type 'bytes'
#| float 169.0
#| str "{38.11: b''}"
#| TypeError type tuple doesn't define __round__ method
#| AttributeError 'int' object has no attribute 'remove'
#| TypeError unsupported operand type(s) for //: 'int' and 'dict'
#| AttributeError 'dict' object has no attribute 'encode'
#| int 2
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#| AttributeError 'bool' object has no attribute 'count'
#| AttributeError 'list' object has no attribute 'items'
#| TypeError unsupported operand type(s) for /: 'tuple' and 'dict'
#| str '1.00'
#| str '   37.18'
#| TypeError unsupported operand type(s) for -: 'float' and 'dict'
#| AttributeError 'bool' object has no attribute 'partition'
#| TypeError '<=' not supported between instances of 'set' and 'int'
#| AttributeError 'dict' object has no attribute 'real'
#| TypeError 'bool' object is not iterable
#| TypeError unhashable type: 'dict'
#| TypeError unsupported operand type(s) for %: 'list' and 'dict'
#| TypeError unsupported operand type(s) for |: 'set' and 'bool'
#| TypeError 'bool' object is not iterable
#| TypeError unsupported operand type(s) for +: 'int' and 'list'
#| AttributeError 'bytes' object has no attribute 'remove'
#| int 93
#| AttributeError 'float' object has no attribute 'partition'
#| TypeError can't multiply sequence by non-int of type 'dict'
#| TypeError 'tuple' object cannot be interpreted as an integer
#| bool True
#| str '()'
#| NoneType None
#| TypeError unsupported operand type(s) for ** or pow(): 'bytes' and 'int'
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#| int -1
#| AttributeError 'float' object has no attribute 'lower'
#| bool False
#| list ['x']
#| bool True
#| TypeError argument of type 'float' is not iterable
#| TypeError sequence item 0: expected a bytes-like object, str found
#| list ["('é😀', 196)", '122']
#| TypeError can't concat float to bytes
#| AttributeError 'NoneType' object has no attribute 'upper'
#| TypeError 'set' object is not subscriptable
#| bytes b'\x13l\x82'
#| bool False
#| TypeError unsupported operand type(s) for -: 'list' and 'dict'
#| bool False
#| TypeError 'bytes' object cannot be interpreted as an integer
#| complex 0j
#| list []
#| ValueError invalid literal for int() with base 10: b'\xa0'
#| AttributeError 'float' object has no attribute 'count'
#| TypeError unsupported operand type(s) for ** or pow(): 'dict' and 'int'
#| float 0.0
#| bool False
#| AttributeError 'bool' object has no attribute 'strip'
#| TypeError '<=' not supported between instances of 'list' and 'tuple'
#| NoneType None
#| AttributeError 'list' object has no attribute 'values'
#| dict {-4.7: {}, True: 'Ab1'}
#| TypeError unsupported operand type(s) for ** or pow(): 'set' and 'int'
#| bool True
#| bool False
#| TypeError unsupported operand type(s) for +: 'int' and 'str'
#| AttributeError 'float' object has no attribute 'remove'
#| AttributeError 'set' object has no attribute 'expandtabs'
#| TypeError unsupported operand type(s) for //: 'set' and 'int'
#| TypeError float() argument must be a string or a real number, not 'NoneType'
#| TypeError complex() first argument must be a string or a number, not 'bytes'
#| AttributeError 'bytes' object has no attribute 'as_integer_ratio'
#| bool False
#| TypeError 'int' object is not iterable
#| AttributeError 'bool' object has no attribute 'center'
#| str ''
#| TypeError unsupported operand type(s) for ^: 'set' and 'list'
#| int 88
#| AttributeError 'str' object has no attribute 'is_integer'
#| TypeError %d format: a real number is required, not bytes
#| int 7140
#| bytes b'N\xb9'
#| str '{65} 1'
#| bool False
#| TypeError 'bool' object is not iterable
#| float 0.0001397509780647937
#| AttributeError 'int' object has no attribute 'zfill'
#| AttributeError 'bool' object has no attribute 'setdefault'
#| TypeError 'NoneType' object is not iterable
#| tuple (29, {34})
#| AttributeError 'int' object has no attribute 'upper'
#| bool False
#| bool False
#| AttributeError 'float' object has no attribute 'issubset'
#| some
#| some
#| TypeError unsupported operand type(s) for -: 'set' and 'dict'
#| int 2
#| bytes b'Z'
#| bool False
#| TypeError '>' not supported between instances of 'str' and 'dict'
#| AttributeError 'dict' object has no attribute 'real'
#| TypeError unsupported operand type(s) for %: 'float' and 'set'
#| TypeError unsupported operand type(s) for |: 'list' and 'list'
#| TypeError 'NoneType' object is not iterable
#| AttributeError 'int' object has no attribute 'difference'
#| TypeError string argument without an encoding
#| dict {b'7WI': 66, None: {47, 37, 46, 63}, '  x ': b''}
