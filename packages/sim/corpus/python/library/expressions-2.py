def show(f):
    try:
        v = f()
        if type(v).__name__ in ('generator', 'map', 'zip', 'filter', 'enumerate', 'type', 'builtin_function_or_method') or 'iterator' in type(v).__name__ or type(v).__name__ == 'reversed': print('some')
        else: print(type(v).__name__, repr(v)[:300])
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: ('a').append(1))
show(lambda: (b'l\x12').insert(0, 9))
show(lambda: (({60, 47, 55}, b'', 166, )) % ({False: {62, 13}, 'a,b,c': 70}))
show(lambda: all(23.06))
show(lambda: (49.735) << (5))
show(lambda: '%d' % ({26.224: {39.8: b'\xf5\x9e'}, 47.655: b'\xfa', b'&\xae': 77},))
show(lambda: (274) / (119))
show(lambda: ('hello world') == (b'k'))
show(lambda: (()).split())
show(lambda: bytes(9.0))
show(lambda: ('a').lower())
show(lambda: (171).count(1))
show(lambda: (35.0).sort())
show(lambda: (True) - (-18))
show(lambda: format('  x ', '>8'))
show(lambda: zip(137))
show(lambda: list(enumerate(115)))
show(lambda: format(21.0, '>8'))
show(lambda: ([]).lower())
show(lambda: sorted(23.506, key=str))
show(lambda: list(map(str, [[28.334, 265]])))
show(lambda: (109).strip())
show(lambda: (4.389).update({1: 2}))
show(lambda: ({-5, 22, 20, 82, 47, 0}).count(1))
show(lambda: (None).expandtabs())
show(lambda: (b'\x8e\x02M') in (176))
show(lambda: any('a'))
show(lambda: ('a').lower())
show(lambda: (True).encode())
show(lambda: ({50, 49, 30, 59, 73, 39}).encode())
show(lambda: (({65}, 194, {14, 3, 75, 93, 52}, )) ** (5))
show(lambda: ([[191, 33], b'\x08']).casefold())
show(lambda: sorted(({b'': 125}, 170, b'', )))
show(lambda: ({272: [True, 17.0, 2.0]}).clear())
show(lambda: '%s %r' % (('', ), 1))
show(lambda: (234) | (b'\xeaH'))
show(lambda: float({False: b'vP\xfa', b'\xda+': 'a', 4.7: ()}))
show(lambda: (45).keys())
show(lambda: hash([24.0, 24.749, 'Ab1']))
show(lambda: ({12, 11, 50}) == (False))
show(lambda: sorted(21.0, key=str))
show(lambda: (17.0) and ({False: (47.91, 95, b'\xce', ), None: 140}))
show(lambda: list(filter(None, {-12: (b'n3\xc7', )})))
show(lambda: (b'\xfa') ** (4))
show(lambda: list(map(str, 20.7)))
show(lambda: ([]).bit_length())
show(lambda: ({False: {-6, 1, 69, 87}, 4.553: b'\x1b'}) * (22.472))
show(lambda: (-4.428) < (167))
show(lambda: ({63, 47, 17, 77}).values())
show(lambda: '%s %r' % (21.61, 1))
show(lambda: (b'\x9b\xaa').setdefault(5, 6))
show(lambda: '%s %r' % ((), 1))
show(lambda: (({2, 30, -4, 20, 49, 62}, )) ** (1))
show(lambda: ('a').splitlines())
show(lambda: bytes(False))
show(lambda: list([[False], b'D\xe2n', b'Q2']))
show(lambda: ({5.2: 7.824}).reverse())
show(lambda: (b'\xcc\x95') <= ({72, 76, 0, 38, 30}))
show(lambda: range(9.19))
show(lambda: range('hello world'))
show(lambda: frozenset(48.0))
show(lambda: any([]))
show(lambda: (257) or ([(None, 'Ab1', )]))
show(lambda: abs({}))
show(lambda: (False).count(1))
show(lambda: ((b'', ['a,b,c'], )).difference([1]))
show(lambda: ([53, 41.795]) - ({'Ab1': {99, 5, 34, 73, 89}, b't\x1b\xc8': {b'.\xfd': None, True: False, b'\x177\xe7': b'<'}}))
show(lambda: (-0.75) ^ ({}))
show(lambda: set([-3.628]))
show(lambda: ([223, True, {b'': ''}]) * (82))
show(lambda: ({78, 58, 21}) + (15.0))
show(lambda: ({22}).count('a'))
show(lambda: round(295))
show(lambda: (((b'', ), 29.5, )).zfill(5))
show(lambda: abs(b'\xdcI'))
show(lambda: min((b'', {51}, )))
show(lambda: type({26, 20, 44, 80}))
show(lambda: ({4, -6, 68, 61, 87, 16}).encode())
show(lambda: (()).setdefault(5, 6))
show(lambda: (114).ljust(7))
show(lambda: ({85}) | (True))
show(lambda: (80) <= ('hello world'))
show(lambda: (37.0) << (7))
show(lambda: (89) != ((b'f\xdcA', 38.243, )))
show(lambda: dict((b'\xf3', {None: 12.0}, [True, b'\x9d', '  x ', -14], )))
show(lambda: (False).split())
show(lambda: list(zip(b'\xe1$', (124, 6.7, (), ))))
show(lambda: ({233: {'  x ': 'a,b,c'}, b'\xc8\xd0': None}) is (None))
show(lambda: (b'F').clear())
show(lambda: (()) and ({False: ('a,b,c', '', ), b'': {-9, -3, 40, 81, 46, 42}, '  x ': 'Ab1'}))
show(lambda: ({65, -1, 81, 49}) in (False))
show(lambda: (225).strip())
show(lambda: (6.4).real)
show(lambda: (31.0).setdefault(5, 6))
show(lambda: ('hello world') << (5))
show(lambda: ({}) != ({88, 34, 78}))
show(lambda: ([]).remove(1))
show(lambda: bytes(b'\x90L\r'))
show(lambda: ([158, {-3, 75, 0, 79, 60, 55}, (True, 'hello world', b'', )]).lower())
show(lambda: (11.0) in (None))
show(lambda: (()).append(1))
show(lambda: ('a,b,c').isdigit())
show(lambda: ('') ** (5))
show(lambda: divmod(True, 7))
show(lambda: ({45, 91, 7, 10}) ^ (({272: '12', None: True}, )))
show(lambda: pow(41.9, 2))
show(lambda: (b'M').update({1: 2}))
show(lambda: list(reversed(b'\xf0\xed`')))
show(lambda: hex(b'\xb4'))
show(lambda: (()) - ((260, {8.592: 23.708, 'hello world': False}, )))
show(lambda: bin('a,b,c'))
show(lambda: ('é😀') and ({179: {b'TK': 'hello world', False: None}, 'é😀': b'\xcf\x99', 32.0: ()}))
show(lambda: ({}).replace('a', 'b'))
show(lambda: ([['Ab1', 249, b'\xcdx\xe3'], '']).pop())
show(lambda: (b'G\x1a\x04').get(1))
show(lambda: range(226))
show(lambda: (True) is ([[None, b'\xee\x8f+']]))
show(lambda: ([['a,b,c', b'k']]) ** (-1))
show(lambda: ((['hello world'], {}, 45.5, )).upper())
show(lambda: ({'  x ': ()}) * (164))

#| AttributeError 'str' object has no attribute 'append'
#| AttributeError 'bytes' object has no attribute 'insert'
#| TypeError unsupported operand type(s) for %: 'tuple' and 'dict'
#| TypeError 'float' object is not iterable
#| TypeError unsupported operand type(s) for <<: 'float' and 'int'
#| TypeError %d format: a real number is required, not dict
#| float 2.302521008403361
#| bool False
#| AttributeError 'tuple' object has no attribute 'split'
#| TypeError cannot convert 'float' object to bytes
#| str 'a'
#| AttributeError 'int' object has no attribute 'count'
#| AttributeError 'float' object has no attribute 'sort'
#| int 19
#| str '      x '
#| TypeError 'int' object is not iterable
#| TypeError 'int' object is not iterable
#| str '    21.0'
#| AttributeError 'list' object has no attribute 'lower'
#| TypeError 'float' object is not iterable
#| list ['[28.334, 265]']
#| AttributeError 'int' object has no attribute 'strip'
#| AttributeError 'float' object has no attribute 'update'
#| AttributeError 'set' object has no attribute 'count'
#| AttributeError 'NoneType' object has no attribute 'expandtabs'
#| TypeError argument of type 'int' is not iterable
#| bool True
#| str 'a'
#| AttributeError 'bool' object has no attribute 'encode'
#| AttributeError 'set' object has no attribute 'encode'
#| TypeError unsupported operand type(s) for ** or pow(): 'tuple' and 'int'
#| AttributeError 'list' object has no attribute 'casefold'
#| TypeError '<' not supported between instances of 'int' and 'dict'
#| NoneType None
#| str "('',) 1"
#| TypeError unsupported operand type(s) for |: 'int' and 'bytes'
#| TypeError float() argument must be a string or a real number, not 'dict'
#| AttributeError 'int' object has no attribute 'keys'
#| TypeError unhashable type: 'list'
#| bool False
#| TypeError 'float' object is not iterable
#| dict {False: (47.91, 95, b'\xce'), None: 140}
#| list [-12]
#| TypeError unsupported operand type(s) for ** or pow(): 'bytes' and 'int'
#| TypeError 'float' object is not iterable
#| AttributeError 'list' object has no attribute 'bit_length'
#| TypeError unsupported operand type(s) for *: 'dict' and 'float'
#| bool True
#| AttributeError 'set' object has no attribute 'values'
#| str '21.61 1'
#| AttributeError 'bytes' object has no attribute 'setdefault'
#| str '() 1'
#| TypeError unsupported operand type(s) for ** or pow(): 'tuple' and 'int'
#| list ['a']
#| bytes b''
#| list [[False], b'D\xe2n', b'Q2']
#| AttributeError 'dict' object has no attribute 'reverse'
#| TypeError '<=' not supported between instances of 'bytes' and 'set'
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError 'str' object cannot be interpreted as an integer
#| TypeError 'float' object is not iterable
#| bool False
#| int 257
#| TypeError bad operand type for abs(): 'dict'
#| AttributeError 'bool' object has no attribute 'count'
#| AttributeError 'tuple' object has no attribute 'difference'
#| TypeError unsupported operand type(s) for -: 'list' and 'dict'
#| TypeError unsupported operand type(s) for ^: 'float' and 'dict'
#| set {-3.628}
#| list [223, True, {b'': ''}, 223, True, {b'': ''}, 223, True, {b'': ''}, 223, True, {b'': ''}, 223, True, {b'': ''}, 223, True, {b'': ''}, 223, True, {b'': ''}, 223, True, {b'': ''}, 223, True, {b'': ''}, 223, True, {b'': ''}, 223, True, {b'': ''}, 223, True, {b'': ''}, 223, True, {b'': ''}, 223, True, {b
#| TypeError unsupported operand type(s) for +: 'set' and 'float'
#| AttributeError 'set' object has no attribute 'count'
#| int 295
#| AttributeError 'tuple' object has no attribute 'zfill'
#| TypeError bad operand type for abs(): 'bytes'
#| TypeError '<' not supported between instances of 'set' and 'bytes'
#| some
#| AttributeError 'set' object has no attribute 'encode'
#| AttributeError 'tuple' object has no attribute 'setdefault'
#| AttributeError 'int' object has no attribute 'ljust'
#| TypeError unsupported operand type(s) for |: 'set' and 'bool'
#| TypeError '<=' not supported between instances of 'int' and 'str'
#| TypeError unsupported operand type(s) for <<: 'float' and 'int'
#| bool True
#| ValueError dictionary update sequence element #0 has length 1; 2 is required
#| AttributeError 'bool' object has no attribute 'split'
#| list [(225, 124), (36, 6.7)]
#| bool False
#| AttributeError 'bytes' object has no attribute 'clear'
#| tuple ()
#| TypeError argument of type 'bool' is not iterable
#| AttributeError 'int' object has no attribute 'strip'
#| float 6.4
#| AttributeError 'float' object has no attribute 'setdefault'
#| TypeError unsupported operand type(s) for <<: 'str' and 'int'
#| bool True
#| ValueError list.remove(x): x not in list
#| bytes b'\x90L\r'
#| AttributeError 'list' object has no attribute 'lower'
#| TypeError argument of type 'NoneType' is not iterable
#| AttributeError 'tuple' object has no attribute 'append'
#| bool False
#| TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
#| tuple (0, 1)
#| TypeError unsupported operand type(s) for ^: 'set' and 'tuple'
#| float 1755.61
#| AttributeError 'bytes' object has no attribute 'update'
#| list [96, 237, 240]
#| TypeError 'bytes' object cannot be interpreted as an integer
#| TypeError unsupported operand type(s) for -: 'tuple' and 'tuple'
#| TypeError 'str' object cannot be interpreted as an integer
#| dict {179: {b'TK': 'hello world', False: None}, 'é😀': b'\xcf\x99', 32.0: ()}
#| AttributeError 'dict' object has no attribute 'replace'
#| str ''
#| AttributeError 'bytes' object has no attribute 'get'
#| range range(0, 226)
#| bool False
#| TypeError unsupported operand type(s) for ** or pow(): 'list' and 'int'
#| AttributeError 'tuple' object has no attribute 'upper'
#| TypeError unsupported operand type(s) for *: 'dict' and 'int'
