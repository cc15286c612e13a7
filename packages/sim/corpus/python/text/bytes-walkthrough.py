data = bytearray(b"hello world")
data[0] = ord("J")
data[5:6] = b"---"
del data[-1]
data += b"!\x00\xff"
print(data, len(data), data.count(b"l"), data.find(b"wor"))
print(bytes([72, 105]), bytes(3), bytes("h\u00e9llo", "utf-8"), b"abc"[1], b"abc"[1:2])
print(data.upper(), data.split(b"---"), data.replace(b"l", b"L", 1))
print(b" ".join([b"a", b"b"]), b"a,b,,c".split(b","), b"xyz".startswith((b"q", b"x")))
print("\u20ac5".encode(), "\u20ac5".encode("utf-16-le"), b"\xe2\x82\xac".decode())
for action in (lambda: b"\xff\xfe".decode("utf-8"), lambda: "\u20ac".encode("ascii"), lambda: b"a" + "b", lambda: bytes([256])):
    try:
        action()
    except (UnicodeError, TypeError, ValueError) as error:
        print(type(error).__name__, "-", error)
print(b"caf\xe9".decode("latin-1"), b"caf\xe9".decode("ascii", "replace"), "\u00fc".encode("ascii", "xmlcharrefreplace"))
print(bytes.fromhex("dead beef").hex(":"), int.from_bytes(b"\x01\x00", "big"), (1000).to_bytes(2, "little"))
print(bytes(b ^ 42 for b in b"secret"), bytes(b ^ 42 for b in bytes(b ^ 42 for b in b"secret")))

#| bytearray(b'Jello---worl!\x00\xff') 15 3 8
#| b'Hi' b'\x00\x00\x00' b'h\xc3\xa9llo' 98 b'b'
#| bytearray(b'JELLO---WORL!\x00\xff') [bytearray(b'Jello'), bytearray(b'worl!\x00\xff')] bytearray(b'JeLlo---worl!\x00\xff')
#| b'a b' [b'a', b'b', b'', b'c'] True
#| b'\xe2\x82\xac5' b'\xac 5\x00' €
#| UnicodeDecodeError - 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| UnicodeEncodeError - 'ascii' codec can't encode character '\u20ac' in position 0: ordinal not in range(128)
#| TypeError - can't concat str to bytes
#| ValueError - bytes must be in range(0, 256)
#| café caf� b'&#252;'
#| de:ad:be:ef 256 b'\xe8\x03'
#| b'YOIXO^' b'secret'
