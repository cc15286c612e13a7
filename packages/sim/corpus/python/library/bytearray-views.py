b = bytearray(b"abc"); b.append(100); b[0] = 65; print(b, len(b), list(b), b[1:3], b + b"x", b == b"Abcd", b.upper(), b.decode(), 98 in b, b"bc" in b, bytes(b), b.hex())
b.extend([1,2]); b += b"zz"; print(b, b.pop(), b.find(b"c"), b.split(b"b"), bytearray(3), bytearray("é", "utf-8"), b"x" + bytearray(b"y"), b < b"B")
b[1:2] = b"123"; del b[0]; print(b, b.isalpha(), b.replace(b"1", b"!"), b.copy() is b)
b.reverse(); b.insert(0, 33); b.remove(33); print(b, bytearray.fromhex("ff00"), b * 2, b",".join([b"a", bytearray(b"b")]))
try: b.append(256)
except ValueError as e: print(e)
try: b[100]
except IndexError as e: print(e)
d = {1: 'a', 2: 'b'}; print(d.keys() & {1}, d.keys() == {1, 2}, d.items() - {(1, 'a')}, d.keys() | [3], sorted(d.keys() ^ {2, 9}))
for x in bytearray(b"hi"): print(x)
import hashlib, struct; print(hashlib.md5(bytearray(b"a")).hexdigest() == hashlib.md5(b"a").hexdigest(), struct.unpack("<h", bytearray(b"\x01\x00")))

#| bytearray(b'Abcd') 4 [65, 98, 99, 100] bytearray(b'bc') bytearray(b'Abcdx') True bytearray(b'ABCD') Abcd True True b'Abcd' 41626364
#| bytearray(b'Abcd\x01\x02z') 122 2 [bytearray(b'A'), bytearray(b'cd\x01\x02z')] bytearray(b'\x00\x00\x00') bytearray(b'\xc3\xa9') b'xy' True
#| bytearray(b'123cd\x01\x02z') False bytearray(b'!23cd\x01\x02z') False
#| bytearray(b'z\x02\x01dc321') bytearray(b'\xff\x00') bytearray(b'z\x02\x01dc321z\x02\x01dc321') b'a,b'
#| byte must be in range(0, 256)
#| bytearray index out of range
#| {1} True {(2, 'b')} {1, 2, 3} [1, 9]
#| 104
#| 105
#| True (1,)
