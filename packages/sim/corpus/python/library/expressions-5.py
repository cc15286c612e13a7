def show(f):
    try:
        v = f()
        if type(v).__name__ in ('generator', 'map', 'zip', 'filter', 'enumerate', 'type', 'builtin_function_or_method') or 'iterator' in type(v).__name__ or type(v).__name__ == 'reversed': print('some')
        else: print(type(v).__name__, repr(v)[:300])
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: ([218, None, 60, 'Ab1']) != ({None: 'a,b,c'}))
show(lambda: (False).copy())
show(lambda: (('hello world', )).clear())
show(lambda: (2.0) & (True))
show(lambda: (10.9).real)
show(lambda: (46.8) ** (-2))
show(lambda: iter(285))
show(lambda: ('  x ') <= ([{'12': None, '': 49.0}, [261, False, None]]))
show(lambda: ({}).swapcase())
show(lambda: (True).issubset([1]))
show(lambda: ({b'\x80\xec': 'Ab1', -3.0: False}).is_integer())
show(lambda: (14.0) in (b'\x9cZ'))
show(lambda: (34.66).hex())
show(lambda: (21).remove(1))
show(lambda: (101) and ([{'': 232, 41.1: b'\xd3', 66: False}, -1.768]))
show(lambda: max({b'\xf9\xa2\xf5': b'\xf0\xce'}))
show(lambda: ('é😀').popitem())
show(lambda: ({'a': {b' \xb6': b'', 14.99: False}, 47.63: 27.0}) % ({31.94: b'\xb2\x8c', 35.581: [False]}))
show(lambda: list(filter(None, 24.1)))
show(lambda: ([b'', (b'\x9a\x8a\x0e', ), True]).insert(0, 9))
show(lambda: format(7.0, '>8'))
show(lambda: ({'': 1.1}) - ({b'': (16.0, b'y', -4.964, )}))
show(lambda: bin('Ab1'))
show(lambda: ({29, 3, 28, 60, 56}).get(1))
show(lambda: ([(b'\xefH', 'é😀', b'eD.', )]) < ([]))
show(lambda: set([{32, 71}, (True, False, None, ), ('  x ', 22.297, 143, ), b'\x92I\xf4']))
show(lambda: ('12').index(1))
show(lambda: repr(40.0))
show(lambda: list(zip({22, 51, 91}, 105)))
show(lambda: float(34.68))
show(lambda: zip({}))
show(lambda: (11.54).clear())
show(lambda: {50}[::-1])
show(lambda: bytes(-3.0))
show(lambda: ('a,b,c') & (199))
show(lambda: pow({False: False, True: b'', None: b'\x9fIT'}, 2))
show(lambda: {33, 59, 10, 45}[0])
show(lambda: (15) << (-2))
show(lambda: (150).difference([1]))
show(lambda: list((43, 'a,b,c', 'hello world', )))
show(lambda: {'hello world': (298, )}[1:3])
show(lambda: (264).count('a'))
show(lambda: ('  x ') and (272))
show(lambda: ((201, )) / ('Ab1'))
show(lambda: ({45.3: b'\x94', b'\x86': 'a,b,c'}) | (b'Dx'))
show(lambda: ord((34.23, )))
show(lambda: (26).replace('a', 'b'))
show(lambda: (False) & ({1.0: {40, -3, 99, 10, 45, 78}, 'a': '12', 'hello world': ('  x ', 46.18, )}))
show(lambda: frozenset(34.75))
show(lambda: (({66}, None, )) < (17.0))
show(lambda: (75).center(9, '*'))
show(lambda: (230).hex())
show(lambda: (198) in ({b'\xa5\xee\xec': 'a,b,c', 'hello world': 'Ab1'}))
show(lambda: range(25.0))
show(lambda: sum(36.3, 0.5))
show(lambda: ({}).pop())
show(lambda: reversed(-9))
show(lambda: ({146: b'zS\x11'}) & (None))
show(lambda: (None).title())
show(lambda: ([20.74, '12']) and (37.7))
show(lambda: (291) ** (9))
show(lambda: (-2.53) or ('a'))
show(lambda: ({}).hex())
show(lambda: (None).split())
show(lambda: ascii(4))
show(lambda: bin({-1: True, b'`w+': []}))
show(lambda: ({67, 0}).difference([1]))
show(lambda: (205).real)
show(lambda: zip(({7, 83, -8, 87, 30, 79}, {b'': '  x '}, {}, )))
show(lambda: sum((2.0, {199: b'\x8d'}, ), 0.5))
show(lambda: ({82: b'2$'}).union([1, 500]))
show(lambda: frozenset({27}))
show(lambda: (206) // (40.0))
show(lambda: (('é😀', {32, -1}, )) - (b'F'))
show(lambda: zip([12, {62, -6, -6, 6, -3, 7}]))
show(lambda: hex(b''))
show(lambda: ({7, 37, 16, 33}).pop())
show(lambda: (27.1).difference([1]))
show(lambda: (b'I').add(3))
show(lambda: sorted((), key=str))
show(lambda: reversed({None: (True, )}))
show(lambda: ({53, 67, -9, 4}) % (39.784))
show(lambda: (True) - (275))
show(lambda: ({False: True, 40.19: {36, 88, 87, 91, 21}}).append(1))
show(lambda: max(None, key=str, default=None))
show(lambda: ({2.9: {28: 'é😀', 124: 'Ab1', None: None}, b'': False, 33: {66, 70, 14, 95, 40}}).lower())
show(lambda: '{:>6}|{!r}'.format(292, 1))
show(lambda: list(map(str, ({79, 42, 48, 91, 95, 65}, {-2, 59, 9, 93, 44, 37}, 247, ))))
show(lambda: (b"'\r").title())
show(lambda: format((120, True, ), '>8'))
show(lambda: ('  x ').pop())
show(lambda: (False) << (0))
show(lambda: sorted({41, -9, 76, 40}, key=str))
show(lambda: all({77, 69}))
show(lambda: frozenset([]))
show(lambda: (['a,b,c']) << (-1))
show(lambda: ((None, )).split(','))
show(lambda: ({43, 44, 20, 45, 52, 58}) is (False))
show(lambda: float('Ab1'))
show(lambda: (()).startswith('a'))
show(lambda: (b'\xde').center(9, '*'))
show(lambda: pow('Ab1', 2))
show(lambda: (228) * (41.0))
show(lambda: abs({'12': '', 'hello world': 'a', 3.0: {'a': 1.0, 'a,b,c': 15.594}}))
show(lambda: (False) * ({39, -9, 6, 67}))
show(lambda: min(233))
show(lambda: enumerate('12'))
show(lambda: (39) < ({'Ab1': (45.0, ), b'': b'\xac \xdd'}))
show(lambda: (False).index(1))
show(lambda: '%d' % ('hello world',))
show(lambda: set({46, 14, 60, 99}))
show(lambda: bool('12'))
show(lambda: min(''))
show(lambda: ([]).lower())
show(lambda: list(enumerate({b'': 91, '12': 221, b'': b'\x0b\x1bQ'})))
show(lambda: sorted({66, 75, 73, 70}, reverse=True))
show(lambda: (90) is (195))
show(lambda: ((65, [37.95], 'Ab1', )) or (False))
show(lambda: abs(b'\xf0'))
show(lambda: type(43))

#| bool True
#| AttributeError 'bool' object has no attribute 'copy'
#| AttributeError 'tuple' object has no attribute 'clear'
#| TypeError unsupported operand type(s) for &: 'float' and 'bool'
#| float 10.9
#| float 0.0004565709693914823
#| TypeError 'int' object is not iterable
#| TypeError '<=' not supported between instances of 'str' and 'list'
#| AttributeError 'dict' object has no attribute 'swapcase'
#| AttributeError 'bool' object has no attribute 'issubset'
#| AttributeError 'dict' object has no attribute 'is_integer'
#| TypeError a bytes-like object is required, not 'float'
#| str '0x1.1547ae147ae14p+5'
#| AttributeError 'int' object has no attribute 'remove'
#| list [{'': 232, 41.1: b'\xd3', 66: False}, -1.768]
#| bytes b'\xf9\xa2\xf5'
#| AttributeError 'str' object has no attribute 'popitem'
#| TypeError unsupported operand type(s) for %: 'dict' and 'dict'
#| TypeError 'float' object is not iterable
#| NoneType None
#| str '     7.0'
#| TypeError unsupported operand type(s) for -: 'dict' and 'dict'
#| TypeError 'str' object cannot be interpreted as an integer
#| AttributeError 'set' object has no attribute 'get'
#| bool False
#| TypeError unhashable type: 'set'
#| TypeError must be str, not int
#| str '40.0'
#| TypeError 'int' object is not iterable
#| float 34.68
#| some
#| AttributeError 'float' object has no attribute 'clear'
#| TypeError 'set' object is not subscriptable
#| TypeError cannot convert 'float' object to bytes
#| TypeError unsupported operand type(s) for &: 'str' and 'int'
#| TypeError unsupported operand type(s) for ** or pow(): 'dict' and 'int'
#| TypeError 'set' object is not subscriptable
#| ValueError negative shift count
#| AttributeError 'int' object has no attribute 'difference'
#| list [43, 'a,b,c', 'hello world']
#| TypeError unhashable type: 'slice'
#| AttributeError 'int' object has no attribute 'count'
#| int 272
#| TypeError unsupported operand type(s) for /: 'tuple' and 'str'
#| TypeError unsupported operand type(s) for |: 'dict' and 'bytes'
#| TypeError ord() expected string of length 1, but tuple found
#| AttributeError 'int' object has no attribute 'replace'
#| TypeError unsupported operand type(s) for &: 'bool' and 'dict'
#| TypeError 'float' object is not iterable
#| TypeError '<' not supported between instances of 'tuple' and 'float'
#| AttributeError 'int' object has no attribute 'center'
#| AttributeError 'int' object has no attribute 'hex'
#| bool False
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'float' object is not iterable
#| TypeError pop expected at least 1 argument, got 0
#| TypeError 'int' object is not reversible
#| TypeError unsupported operand type(s) for &: 'dict' and 'NoneType'
#| AttributeError 'NoneType' object has no attribute 'title'
#| float 37.7
#| int 14963627927497807166211
#| float -2.53
#| AttributeError 'dict' object has no attribute 'hex'
#| AttributeError 'NoneType' object has no attribute 'split'
#| str '4'
#| TypeError 'dict' object cannot be interpreted as an integer
#| set {0, 67}
#| int 205
#| some
#| TypeError unsupported operand type(s) for +: 'float' and 'dict'
#| AttributeError 'dict' object has no attribute 'union'
#| frozenset frozenset({27})
#| float 5.0
#| TypeError unsupported operand type(s) for -: 'tuple' and 'bytes'
#| some
#| TypeError 'bytes' object cannot be interpreted as an integer
#| int 16
#| AttributeError 'float' object has no attribute 'difference'
#| AttributeError 'bytes' object has no attribute 'add'
#| list []
#| some
#| TypeError unsupported operand type(s) for %: 'set' and 'float'
#| int -274
#| AttributeError 'dict' object has no attribute 'append'
#| TypeError 'NoneType' object is not iterable
#| AttributeError 'dict' object has no attribute 'lower'
#| str '   292|1'
#| list ['{48, 65, 42, 91, 95, 79}', '{37, 9, 59, 44, 93, -2}', '247']
#| bytes b"'\r"
#| TypeError unsupported format string passed to tuple.__format__
#| AttributeError 'str' object has no attribute 'pop'
#| int 0
#| list [-9, 40, 41, 76]
#| bool True
#| frozenset frozenset()
#| TypeError unsupported operand type(s) for <<: 'list' and 'int'
#| AttributeError 'tuple' object has no attribute 'split'
#| bool False
#| ValueError could not convert string to float: 'Ab1'
#| AttributeError 'tuple' object has no attribute 'startswith'
#| TypeError center() argument 2 must be a byte string of length 1, not str
#| TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#| float 9348.0
#| TypeError bad operand type for abs(): 'dict'
#| TypeError unsupported operand type(s) for *: 'bool' and 'set'
#| TypeError 'int' object is not iterable
#| some
#| TypeError '<' not supported between instances of 'int' and 'dict'
#| AttributeError 'bool' object has no attribute 'index'
#| TypeError %d format: a real number is required, not str
#| set {99, 60, 46, 14}
#| bool True
#| ValueError min() arg is an empty sequence
#| AttributeError 'list' object has no attribute 'lower'
#| list [(0, b''), (1, '12')]
#| list [75, 73, 70, 66]
#| bool False
#| tuple (65, [37.95], 'Ab1')
#| TypeError bad operand type for abs(): 'bytes'
#| some
