def show(f):
    try:
        v = f()
        if type(v).__name__ in ('generator', 'map', 'zip', 'filter', 'enumerate', 'type', 'builtin_function_or_method') or 'iterator' in type(v).__name__ or type(v).__name__ == 'reversed': print('some')
        else: print(type(v).__name__, repr(v)[:300])
    except Exception as e:
        print(type(e).__name__, e)
show(lambda: max(()))
show(lambda: ({37}).insert(0, 9))
show(lambda: ({-5, 2}).intersection({1,2,3}))
show(lambda: list(True))
show(lambda: (269) or ('a,b,c'))
show(lambda: (275) is (()))
show(lambda: (265).find('l'))
show(lambda: bin(24.74))
show(lambda: ('a,b,c') % ([]))
show(lambda: (296) * (False))
show(lambda: (({11.5: 'a', b'\xfd\xaf': False, b'': 242}, (3.359, ), )) << (7))
show(lambda: ({92, 95, 31, 34, 79}).pop())
show(lambda: ({}) | ('  x '))
show(lambda: ''[0])
show(lambda: ({None: [], False: 28.601}) < (91))
show(lambda: min(False))
show(lambda: zip('hello world'))
show(lambda: ascii({8, 95, 46}))
show(lambda: ((('a', ), 3.3, )) != (228))
show(lambda: (b'\x02J') % (([b''], {False: True, None: True, 'a': '12'}, )))
show(lambda: ('Ab1').remove(1))
show(lambda: ('').extend('ab'))
show(lambda: ({37}).clear())
show(lambda: ('a,b,c').clear())
show(lambda: max(b'\xba\xf2'))
show(lambda: ('12').decode())
show(lambda: range(b''))
show(lambda: ('Ab1').symmetric_difference([1, 2]))
show(lambda: range(23.4))
show(lambda: (33.0) in ({73, 2, 80}))
show(lambda: list(filter(None, [[b'rc']])))
show(lambda: ((None, )).bit_length())
show(lambda: -6[::-1])
show(lambda: range(b'\xb0'))
show(lambda: max(['a,b,c', 'a,b,c'], key=str, default=None))
show(lambda: abs([{}]))
show(lambda: '%s %r' % ([], 1))
show(lambda: (({None: -0.229}, )) / ({61: 50.0, '12': 28.637, 3.6: -13}))
show(lambda: ({8, 46, 15, 96, 18, -6}) / (b'\x95'))
show(lambda: ([{97, 7, -2, 85}, [b'BM\t', True, b'']]) == (4.479))
show(lambda: ({32}) / ({62, 52, 91, 90, 4}))
show(lambda: (True) - (b''))
show(lambda: ({62, -6, 88, -1}).add(3))
show(lambda: format({56, 16, 79, 26, 48}, '>8'))
show(lambda: ({b'g\xe5': 17.915}) << (8))
show(lambda: (8.9) in ({183: {'hello world': None}}))
show(lambda: enumerate(([167, 153], )))
show(lambda: ({}) & (({28, 56, -1, 5, 91}, True, )))
show(lambda: (b'\x14\\').copy())
show(lambda: (((b'\xa7-\x8e', ), 73, )).intersection({1,2,3}))
show(lambda: (b'').update({1: 2}))
show(lambda: (b'').remove(1))
show(lambda: ('  x ').replace('a', 'b'))
show(lambda: len([(b'\x16', b'8', ), 9.4, False, b'\x94']))
show(lambda: list(map(str, 10.0)))
show(lambda: repr(-11))
show(lambda: ({56, 51}) ^ (False))
show(lambda: (({55, 30, 79, 18}, False, None, )).difference([1]))
show(lambda: ((46, 16, )) // (b'S\x1c+'))
show(lambda: ({27, 67, 22, 79, 28, -4}) and ({'  x ': {}}))
show(lambda: bytes([[138], False, -4.941, '12']))
show(lambda: list(map(str, True)))
show(lambda: ('  x ') + ('hello world'))
show(lambda: divmod(181, 7))
show(lambda: (b'w+').insert(0, 9))
show(lambda: (({34.8: 242}, (b'', ), )) // (True))
show(lambda: (48).update({1: 2}))
show(lambda: set(({71}, 300, {22, 53, 24, -9, 49, 93}, )))
show(lambda: ({2, 75, 58, -1, 86}).symmetric_difference([1, 2]))
show(lambda: int('  x '))
show(lambda: (True).symmetric_difference([1, 2]))
show(lambda: ({225: b'', b"'": 13.25, b'\x06': {}}) & ({91: {b'\xed\xee': True, b'\x9f': 222}, 128: {}}))
show(lambda: (b'kk&') & ('hello world'))
show(lambda: (b'C\x8f') ^ ('Ab1'))
show(lambda: ({True: -4.803, False: b'\xd5', 16.0: []}).items())
show(lambda: ascii('a,b,c'))
show(lambda: (b'\xbe!') + (('Ab1', (123, 6, ), b'\x7f', )))
show(lambda: hex({15, 89, 38}))
show(lambda: str(('', )))
show(lambda: ({21.7: 20.97}) or (b'\x82\x85'))
show(lambda: '%s %r' % (False, 1))
show(lambda: list(enumerate(())))
show(lambda: (-0.866).format(1))
show(lambda: ({False: 25.1, 69: [143, 'Ab1', 39.5, 191]}).sort())
show(lambda: isinstance({39, 25}, str))
show(lambda: complex(235))
show(lambda: list(reversed([{71, 92, 99, 18, 2}])))
show(lambda: bool(({42.0: '', None: None, True: 180}, {48, 22, 91, 4}, True, )))
show(lambda: ({4, 96, 83, 80, 73, 99}).issubset([1]))
show(lambda: tuple({-9}))
show(lambda: (None).strip())
show(lambda: (29.456) < ('a'))
show(lambda: (b'\xc6').count(1))
show(lambda: (-15).real)
show(lambda: ord(b'|\xf3'))
show(lambda: ({-6, 43}) == (b''))
show(lambda: (False).splitlines())
show(lambda: ('  x ') or (None))
show(lambda: bytes(False))
show(lambda: ([['', 36.0, '12'], False, True]).decode())
show(lambda: (b'7\xfd').clear())
show(lambda: (False).union([1, 500]))
show(lambda: (46.0) - (True))
show(lambda: (()) // (74))
show(lambda: chr([]))
show(lambda: (13.1).setdefault(5, 6))
show(lambda: (139) & ((['a', 20, -0.558], 'a,b,c', )))
show(lambda: dict(b',\x19\xf2'))
show(lambda: ([{15.034: 190}, None, (), ()]).decode())
show(lambda: (111).center(9, '*'))
show(lambda: ([b'\x16\x86', [-5.0, 99]]) * ('12'))
show(lambda: ((('12', '', 40.3, ), False, )) & ([[242, 'é😀', 'a,b,c', True], 226, {32, 11, 45, 4, 0}]))
show(lambda: format('a,b,c', '>8'))
show(lambda: (({'hello world': False}, None, {88, 6, 90, 98, 28, 28}, )).copy())
show(lambda: ([b'\xe0', True]) != (True))
show(lambda: (b'\xa7').split(','))
show(lambda: int(None))
show(lambda: ('12') == (32))
show(lambda: ({False: 130}).isdigit())
show(lambda: (77).remove(1))

#| ValueError max() arg is an empty sequence
#| AttributeError 'set' object has no attribute 'insert'
#| set {2}
#| TypeError 'bool' object is not iterable
#| int 269
#| bool False
#| AttributeError 'int' object has no attribute 'find'
#| TypeError 'float' object cannot be interpreted as an integer
#| str 'a,b,c'
#| int 0
#| TypeError unsupported operand type(s) for <<: 'tuple' and 'int'
#| int 34
#| TypeError unsupported operand type(s) for |: 'dict' and 'str'
#| IndexError string index out of range
#| TypeError '<' not supported between instances of 'dict' and 'int'
#| TypeError 'bool' object is not iterable
#| some
#| str '{8, 46, 95}'
#| bool True
#| TypeError not all arguments converted during bytes formatting
#| AttributeError 'str' object has no attribute 'remove'
#| AttributeError 'str' object has no attribute 'extend'
#| NoneType None
#| AttributeError 'str' object has no attribute 'clear'
#| int 242
#| AttributeError 'str' object has no attribute 'decode'
#| TypeError 'bytes' object cannot be interpreted as an integer
#| AttributeError 'str' object has no attribute 'symmetric_difference'
#| TypeError 'float' object cannot be interpreted as an integer
#| bool False
#| list [[b'rc']]
#| AttributeError 'tuple' object has no attribute 'bit_length'
#| TypeError 'int' object is not subscriptable
#| TypeError 'bytes' object cannot be interpreted as an integer
#| str 'a,b,c'
#| TypeError bad operand type for abs(): 'list'
#| str '[] 1'
#| TypeError unsupported operand type(s) for /: 'tuple' and 'dict'
#| TypeError unsupported operand type(s) for /: 'set' and 'bytes'
#| bool False
#| TypeError unsupported operand type(s) for /: 'set' and 'set'
#| TypeError unsupported operand type(s) for -: 'bool' and 'bytes'
#| NoneType None
#| TypeError unsupported format string passed to set.__format__
#| TypeError unsupported operand type(s) for <<: 'dict' and 'int'
#| bool False
#| some
#| TypeError unsupported operand type(s) for &: 'dict' and 'tuple'
#| AttributeError 'bytes' object has no attribute 'copy'
#| AttributeError 'tuple' object has no attribute 'intersection'
#| AttributeError 'bytes' object has no attribute 'update'
#| AttributeError 'bytes' object has no attribute 'remove'
#| str '  x '
#| int 4
#| TypeError 'float' object is not iterable
#| str '-11'
#| TypeError unsupported operand type(s) for ^: 'set' and 'bool'
#| AttributeError 'tuple' object has no attribute 'difference'
#| TypeError unsupported operand type(s) for //: 'tuple' and 'bytes'
#| dict {'  x ': {}}
#| TypeError 'list' object cannot be interpreted as an integer
#| TypeError 'bool' object is not iterable
#| str '  x hello world'
#| tuple (25, 6)
#| AttributeError 'bytes' object has no attribute 'insert'
#| TypeError unsupported operand type(s) for //: 'tuple' and 'bool'
#| AttributeError 'int' object has no attribute 'update'
#| TypeError unhashable type: 'set'
#| set {1, 75, 86, 58, -1}
#| ValueError invalid literal for int() with base 10: '  x '
#| AttributeError 'bool' object has no attribute 'symmetric_difference'
#| TypeError unsupported operand type(s) for &: 'dict' and 'dict'
#| TypeError unsupported operand type(s) for &: 'bytes' and 'str'
#| TypeError unsupported operand type(s) for ^: 'bytes' and 'str'
#| dict_items dict_items([(True, -4.803), (False, b'\xd5'), (16.0, [])])
#| str "'a,b,c'"
#| TypeError can't concat tuple to bytes
#| TypeError 'set' object cannot be interpreted as an integer
#| str "('',)"
#| dict {21.7: 20.97}
#| str 'False 1'
#| list []
#| AttributeError 'float' object has no attribute 'format'
#| AttributeError 'dict' object has no attribute 'sort'
#| bool False
#| complex (235+0j)
#| list [{2, 99, 18, 71, 92}]
#| bool True
#| bool False
#| tuple (-9,)
#| AttributeError 'NoneType' object has no attribute 'strip'
#| TypeError '<' not supported between instances of 'float' and 'str'
#| int 0
#| int -15
#| TypeError ord() expected a character, but string of length 2 found
#| bool False
#| AttributeError 'bool' object has no attribute 'splitlines'
#| str '  x '
#| bytes b''
#| AttributeError 'list' object has no attribute 'decode'
#| AttributeError 'bytes' object has no attribute 'clear'
#| AttributeError 'bool' object has no attribute 'union'
#| float 45.0
#| TypeError unsupported operand type(s) for //: 'tuple' and 'int'
#| TypeError 'list' object cannot be interpreted as an integer
#| AttributeError 'float' object has no attribute 'setdefault'
#| TypeError unsupported operand type(s) for &: 'int' and 'tuple'
#| TypeError cannot convert dictionary update sequence element #0 to a sequence
#| AttributeError 'list' object has no attribute 'decode'
#| AttributeError 'int' object has no attribute 'center'
#| TypeError can't multiply sequence by non-int of type 'str'
#| TypeError unsupported operand type(s) for &: 'tuple' and 'list'
#| str '   a,b,c'
#| AttributeError 'tuple' object has no attribute 'copy'
#| bool True
#| TypeError a bytes-like object is required, not 'str'
#| TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#| bool False
#| AttributeError 'dict' object has no attribute 'isdigit'
#| AttributeError 'int' object has no attribute 'remove'
