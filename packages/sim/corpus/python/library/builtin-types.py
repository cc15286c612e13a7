print("hello".upper(), "a,b,c".split(","), " x ".strip(), "abc".find("c"), "x".join(["a","b"]), "abc".replace("b","z"))
print("{} {name!r:>5} {0}".format(1, 2, name="q") if False else "{0} {name!r:>5} {0}".format(1, name="q"))
class P:
    def __init__(self): self.x = 3
    def __repr__(self): return "P!"
print("{0.x} {0!r} {1[0]} {a[k]}".format(P(), [9], a={'k': 5}))
xs = [3,1,2]
xs.append(5); xs.extend([7,8]); xs.insert(0, 9); print(xs, xs.pop(), xs.pop(0), xs.index(1), xs.count(5))
xs.sort(); print(xs); xs.sort(reverse=True); print(xs, sorted(xs), sorted(["bb","a","ccc"], key=len, reverse=True))
xs.remove(5); xs.reverse(); print(xs, xs.copy(), list(reversed(xs)))
d = {'a':1,'b':2}
print(d.get('a'), d.get('z', 5), list(d.keys()), d.values(), d.items(), d.pop('a'), d.setdefault('q', []), d)
d.update({'x':1}, y=2); print(d, d.popitem(), len(d.items()), 'x' in d.keys())
for k, v in d.items(): print(k, v)
s = {1,2,3}; s.add(4); s.discard(1); print(s, s | {9}, s & {2}, s - {2}, s ^ {2, 10}, s.union([5],[6]), s.issubset({2,3,4,5}))
print(sum([1,2,3]), sum([0.1]*3), min(3,1,2), max([1,5,2]), max("abc", key=ord), min([], default=0))
print(any([0,1]), all([]), list(map(lambda x: x*2, [1,2])), list(filter(None, [0,1,2])), list(zip([1,2],"ab")), list(enumerate("ab", 1)))
print(abs(-3), abs(-2.5), round(2.5), round(2.675, 2), divmod(7, -2), pow(2, 10), pow(3, -1, 7), hash(1.0), ord('a'), chr(97), hex(255), bin(5), oct(8), ascii('é'))
print((5).bit_length(), (1.5).is_integer(), (255).to_bytes(2,'big'), int.from_bytes(b'\x01\x02','big'), b'ab'.hex(), b'abc'.decode(), 'é'.encode())
print((1,2,1).count(1), (1,2).index(2), range(0,10,2).index(4))
print(type(d.keys()).__name__, isinstance(1, int), frozenset([1,2]), complex(1,2), bytes([1,2]), bytes(3))
print("%s %d %5.2f" % ("a", 1, 2.5), format(3.14159, ".2f"), f"{1000:,}", repr("it's"))
print(dict.fromkeys("ab", 0), "abc".translate(str.maketrans("ab", "xy")), "a-b".partition("-"))
class V:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __eq__(self, o): return self.n == o.n
    def __repr__(self): return f"V{self.n}"
vs = [V(3), V(1), V(2)]
print(sorted(vs), min(vs), max(vs), vs.index(V(1)), V(2) in vs, sum([[1],[2]], []))
vs.sort(key=lambda v: -v.n); print(vs)
print(list(map(str, [1,2])), list(map(lambda a,b: a+b, [1,2],[3,4])), [x for x in reversed("abc")])
print(sorted({'b':1,'a':2}), sorted({'b':1,'a':2}.items(), key=lambda kv: kv[1]))
try:
    sorted([1,'a'])
except TypeError as e: print(e)
try:
    [].pop()
except IndexError as e: print(e)
try: "a".foo()
except AttributeError as e: print(e)
try: [1].append()
except TypeError as e: print(e)
try: {}['x']
except KeyError as e: print(repr(e))
try: "abc".index("z")
except ValueError as e: print(e)
try: int("x")
except ValueError as e: print(e)

#| HELLO ['a', 'b', 'c'] x 2 axb azc
#| 1   'q' 1
#| 3 P! 9 5
#| [3, 1, 2, 5, 7] 8 9 1 1
#| [1, 2, 3, 5, 7]
#| [7, 5, 3, 2, 1] [1, 2, 3, 5, 7] ['ccc', 'bb', 'a']
#| [1, 2, 3, 7] [1, 2, 3, 7] [7, 3, 2, 1]
#| 1 5 ['a', 'b'] dict_values([2, []]) dict_items([('b', 2), ('q', [])]) 1 [] {'b': 2, 'q': []}
#| {'b': 2, 'q': [], 'x': 1} ('y', 2) 3 True
#| b 2
#| q []
#| x 1
#| {2, 3, 4} {9, 2, 3, 4} {2} {3, 4} {3, 10, 4} {2, 3, 4, 5, 6} True
#| 6 0.30000000000000004 1 5 c 0
#| True True [2, 4] [1, 2] [(1, 'a'), (2, 'b')] [(1, 'a'), (2, 'b')]
#| 3 2.5 2 2.67 (-4, -1) 1024 5 1 97 a 0xff 0b101 0o10 '\xe9'
#| 3 False b'\x00\xff' 258 6162 abc b'\xc3\xa9'
#| 2 1 2
#| dict_keys True frozenset({1, 2}) (1+2j) b'\x01\x02' b'\x00\x00\x00'
#| a 1  2.50 3.14 1,000 "it's"
#| {'a': 0, 'b': 0} xyc ('a', '-', 'b')
#| [V1, V2, V3] V1 V3 1 True [1, 2]
#| [V3, V2, V1]
#| ['1', '2'] [4, 6] ['c', 'b', 'a']
#| ['a', 'b'] [('b', 1), ('a', 2)]
#| '<' not supported between instances of 'str' and 'int'
#| pop from empty list
#| 'str' object has no attribute 'foo'
#| list.append() takes exactly one argument (0 given)
#| KeyError('x')
#| substring not found
#| invalid literal for int() with base 10: 'x'
