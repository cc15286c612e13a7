def show(f):
    try:
        v = f()
        if type(v).__name__ in ('generator', 'map', 'zip', 'filter', 'enumerate', 'type', 'builtin_function_or_method') or 'iterator' in type(v).__name__ or type(v).__name__ == 'reversed': print('some')
        else: print(type(v).__name__, repr(v)[:300])
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: ({38, 68}).hex())
show(lambda: ('') is ({b'b': {None: 'a,b,c', 'é😀': 12, '': 37.9}, None: (None, b'D\xbb1', 49, )}))
show(lambda: round(b'\x9a\xd7\xc5'))
show(lambda: ({43, 65, 20, 34, 78}) in (123))
show(lambda: (['a,b,c', b'? ', {156: 190, '': 18.493, 2: b''}, (b'x\x12', -5.0, )]) % ({16}))
show(lambda: type(b'\x15'))
show(lambda: reversed([(None, None, b'', )]))
show(lambda: (b'y\x9a\xdf') ^ (b'\xad\x05'))
show(lambda: divmod([], 7))
show(lambda: format(-1.7, '>8'))
show(lambda: dict([b'\x0b\x1f\n', [False, b'Z\xba'], 12.2, b'\xc15']))
show(lambda: (12.1).setdefault(5, 6))
show(lambda: bool([()]))
show(lambda: ([False, -0.6]).extend('ab'))
show(lambda: float(True))
show(lambda: ({31, 94}).extend('ab'))
show(lambda: (b'+\xb0').insert(0, 9))
show(lambda: (({50, 35, 72}, (None, True, ), )).union([1, 500]))
show(lambda: (True).hex())
show(lambda: ((213, )) ^ ({60, 34, 20}))
show(lambda: (b'').casefold())
show(lambda: (-3).casefold())
show(lambda: (False) ^ (-14))
show(lambda: isinstance('hello world', str))
show(lambda: (None) < (248))
show(lambda: (293) or ('Ab1'))
show(lambda: (b'\x1f\xb4q').center(9, '*'))
show(lambda: ({12}).index(1))
show(lambda: max(40.0, key=str, default=None))
show(lambda: format((), '.2f'))
show(lambda: bool(b'\x1a\xf2\xa5'))
show(lambda: (44).strip())
show(lambda: (15).hex())
show(lambda: ('12').items())
show(lambda: ([]).pop())
show(lambda: '%s %r' % ((['Ab1', True], 25.554, ), 1))
show(lambda: (-2.637).remove(1))
show(lambda: (()) << (2))
show(lambda: ([(105, '  x ', b'', ), (True, ), 146]) | ([b'', {}, {76, 4, 84, 31}, {94}]))
show(lambda: ({'é😀': 249}) + ('a'))
show(lambda: (40.07) and (''))
show(lambda: ({b'-\x12': {82, 21, 4, 61, 86}, 263: 261}).items())
show(lambda: ('a,b,c') % (30.529))
show(lambda: (b'\xcb\xb3') and ({1, 39, 55, 21}))
show(lambda: isinstance(17.84, str))
show(lambda: ((0.272, )).ljust(7))
show(lambda: (2.5) & (27.21))
show(lambda: ({76, 81, 43}).remove(1))
show(lambda: (b'\x9d') is (117))
show(lambda: max((26.3, ), key=str, default=None))
show(lambda: range(18.013))
show(lambda: ({}) ** (3))
show(lambda: ({'a': False}) - (True))
show(lambda: min(29.0))
show(lambda: any(140))
show(lambda: (()).difference([1]))
show(lambda: ('a').count(1))
show(lambda: repr([[], 151, [False, 87, b'\xc8@\xa3']]))
show(lambda: (b'').partition('l'))
show(lambda: sum({250: [False, 0.89], b'': {130: b'L', 'Ab1': True}}))
show(lambda: ({33, 73}).difference([1]))
show(lambda: ({73, 14, 49}) or ({'a': 'hello world', b'\xb73\x88': b'\x1bE\x15'}))
show(lambda: list(map(str, b'\xb5')))
show(lambda: ascii({}))
show(lambda: zip('hello world'))
show(lambda: divmod('a', 7))
show(lambda: (33.4) / ((42.3, )))
show(lambda: (26.3) ^ (b'\x96\x0f'))
show(lambda: bin(({30, 72, 54, 58, 78}, b'\x0fa\x01', )))
show(lambda: (False).zfill(5))
show(lambda: (True) & ({-5, 95}))
show(lambda: ('  x ') & (2.0))
show(lambda: (164) - (None))
show(lambda: ({}).get(1))
show(lambda: enumerate(['']))
show(lambda: (['a,b,c']) * (({1: True, 'hello world': False}, )))
show(lambda: 'é😀'[0])
show(lambda: ({217: {True: True, 15.18: None, 27.8: 87}, 38.1: {'a,b,c': 67}}).insert(0, 9))
show(lambda: list(map(str, 30.0)))
show(lambda: (19.4).split())
show(lambda: (([6, 'é😀', 183], {}, True, )).count('a'))
show(lambda: range(True))
show(lambda: format('Ab1', '>8'))
show(lambda: (128).copy())
show(lambda: sorted(b'\x7f\x88\x0f', key=str))
show(lambda: format(['', ()], '.2f'))
show(lambda: ('') + (''))
show(lambda: ({52}).split())
show(lambda: ({16, 87, 52}).get(1))
show(lambda: dict(175))
show(lambda: complex(()))
show(lambda: all(()))
show(lambda: ({59, 78, 90}) and ((('Ab1', False, ), )))
show(lambda: ({9.8: {87, 68, 81, 80, 40, 53}, 58: 34.0, True: 'Ab1'}).index(1))
show(lambda: (210) - ({-4.9: (), 26.0: {}}))
show(lambda: (None) ** (7))
show(lambda: (37).isdigit())
show(lambda: round(None))
show(lambda: ({31, 91, 59, 91, 15}) or ({b'': 37}))
show(lambda: ('a,b,c') + (b''))
show(lambda: ({'a': {None: True, 40.946: True}, 256: 217, 35.0: ['12', 262]}).splitlines())
show(lambda: (()) in ({22, 35}))
show(lambda: ([(108, 'Ab1', 'a,b,c', )]).difference([1]))
show(lambda: ({47.143: {None: 129, 74: -6, '  x ': b''}, True: None, '  x ': {156: None, '  x ': 'a', False: False}}).split(','))
show(lambda: (21.8).sort())
show(lambda: (18.721) in ({47.61: b''}))
show(lambda: bytes([None, -13]))
show(lambda: ({59, -7}).join(['x','y']))
show(lambda: (84).pop(0))
show(lambda: dict([230, 8.13, (288, b'', ), {8.598: None, 14.0: True}]))
show(lambda: (True) % (({26, -7}, -2.505, )))
show(lambda: ({b'\xbdW\x96': -0.9, b'': (False, 39.162, ), 47.8: [b'']}) - ((False, b'', [b'', True, 38.2, 202], )))
show(lambda: ([]) * ({87, 96, 73, 48}))
show(lambda: (b'\\\xc4').reverse())
show(lambda: sorted(b'\x13'))
show(lambda: reversed((47, (True, True, ), )))
show(lambda: ('a').symmetric_difference([1, 2]))
show(lambda: (124) / ('é😀'))
show(lambda: range({25.0: 8.0, 'hello world': 32.951}))
show(lambda: (52) and (()))

#| AttributeError 'set' object has no attribute 'hex'
#| bool False
#| TypeError type bytes doesn't define __round__ method
#| TypeError argument of type 'int' is not iterable
#| TypeError unsupported operand type(s) for %: 'list' and 'set'
#| some
#| some
#| TypeError unsupported operand type(s) for ^: 'bytes' and 'bytes'
#| TypeError unsupported operand type(s) for divmod(): 'list' and 'int'
#| str '    -1.7'
#| ValueError dictionary update sequence element #0 has length 3; 2 is required
#| AttributeError 'float' object has no attribute 'setdefault'
#| bool True
#| NoneType None
#| float 1.0
#| AttributeError 'set' object has no attribute 'extend'
#| AttributeError 'bytes' object has no attribute 'insert'
#| AttributeError 'tuple' object has no attribute 'union'
#| AttributeError 'bool' object has no attribute 'hex'
#| TypeError unsupported operand type(s) for ^: 'tuple' and 'set'
#| AttributeError 'bytes' object has no attribute 'casefold'
#| AttributeError 'int' object has no attribute 'casefold'
#| int -14
#| bool True
#| TypeError '<' not supported between instances of 'NoneType' and 'int'
#| int 293
#| TypeError center() argument 2 must be a byte string of length 1, not str
#| AttributeError 'set' object has no attribute 'index'
#| TypeError 'float' object is not iterable
#| TypeError unsupported format string passed to tuple.__format__
#| bool True
#| AttributeError 'int' object has no attribute 'strip'
#| AttributeError 'int' object has no attribute 'hex'
#| AttributeError 'str' object has no attribute 'items'
#| IndexError pop from empty list
#| str "(['Ab1', True], 25.554) 1"
#| AttributeError 'float' object has no attribute 'remove'
#| TypeError unsupported operand type(s) for <<: 'tuple' and 'int'
#| TypeError unsupported operand type(s) for |: 'list' and 'list'
#| TypeError unsupported operand type(s) for +: 'dict' and 'str'
#| str ''
#| dict_items dict_items([(b'-\x12', {82, 4, 21, 86, 61}), (263, 261)])
#| TypeError not all arguments converted during string formatting
#| set {1, 39, 21, 55}
#| bool False
#| AttributeError 'tuple' object has no attribute 'ljust'
#| TypeError unsupported operand type(s) for &: 'float' and 'float'
#| KeyError 1
#| bool False
#| float 26.3
#| TypeError 'float' object cannot be interpreted as an integer
#| TypeError unsupported operand type(s) for ** or pow(): 'dict' and 'int'
#| TypeError unsupported operand type(s) for -: 'dict' and 'bool'
#| TypeError 'float' object is not iterable
#| TypeError 'int' object is not iterable
#| AttributeError 'tuple' object has no attribute 'difference'
#| TypeError must be str, not int
#| str "[[], 151, [False, 87, b'\\xc8@\\xa3']]"
#| TypeError a bytes-like object is required, not 'str'
#| TypeError unsupported operand type(s) for +: 'int' and 'bytes'
#| set {73, 33}
#| set {73, 14, 49}
#| list ['181']
#| str '{}'
#| some
#| TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
#| TypeError unsupported operand type(s) for /: 'float' and 'tuple'
#| TypeError unsupported operand type(s) for ^: 'float' and 'bytes'
#| TypeError 'tuple' object cannot be interpreted as an integer
#| AttributeError 'bool' object has no attribute 'zfill'
#| TypeError unsupported operand type(s) for &: 'bool' and 'set'
#| TypeError unsupported operand type(s) for &: 'str' and 'float'
#| TypeError unsupported operand type(s) for -: 'int' and 'NoneType'
#| NoneType None
#| some
#| TypeError can't multiply sequence by non-int of type 'tuple'
#| str 'é'
#| AttributeError 'dict' object has no attribute 'insert'
#| TypeError 'float' object is not iterable
#| AttributeError 'float' object has no attribute 'split'
#| int 0
#| range range(0, 1)
#| str '     Ab1'
#| AttributeError 'int' object has no attribute 'copy'
#| list [127, 136, 15]
#| TypeError unsupported format string passed to list.__format__
#| str ''
#| AttributeError 'set' object has no attribute 'split'
#| AttributeError 'set' object has no attribute 'get'
#| TypeError 'int' object is not iterable
#| TypeError complex() first argument must be a string or a number, not 'tuple'
#| bool True
#| tuple (('Ab1', False),)
#| AttributeError 'dict' object has no attribute 'index'
#| TypeError unsupported operand type(s) for -: 'int' and 'dict'
#| TypeError unsupported operand type(s) for ** or pow(): 'NoneType' and 'int'
#| AttributeError 'int' object has no attribute 'isdigit'
#| TypeError type NoneType doesn't define __round__ method
#| set {91, 59, 31, 15}
#| TypeError can only concatenate str (not "bytes") to str
#| AttributeError 'dict' object has no attribute 'splitlines'
#| bool False
#| AttributeError 'list' object has no attribute 'difference'
#| AttributeError 'dict' object has no attribute 'split'
#| AttributeError 'float' object has no attribute 'sort'
#| bool False
#| TypeError 'NoneType' object cannot be interpreted as an integer
#| AttributeError 'set' object has no attribute 'join'
#| AttributeError 'int' object has no attribute 'pop'
#| TypeError cannot convert dictionary update sequence element #0 to a sequence
#| TypeError unsupported operand type(s) for %: 'bool' and 'tuple'
#| TypeError unsupported operand type(s) for -: 'dict' and 'tuple'
#| TypeError can't multiply sequence by non-int of type 'set'
#| AttributeError 'bytes' object has no attribute 'reverse'
#| list [19]
#| some
#| AttributeError 'str' object has no attribute 'symmetric_difference'
#| TypeError unsupported operand type(s) for /: 'int' and 'str'
#| TypeError 'dict' object cannot be interpreted as an integer
#| tuple ()
