text = "Grüße, 世界 🐍"
for encoding in ("utf-8", "utf-16-le", "latin-1", "ascii"):
    try:
        data = text.encode(encoding)
        print(encoding, len(data), data[:12])
    except UnicodeEncodeError as error:
        print(encoding, "cannot:", error.reason, error.start, error.end)
print(text.encode("ascii", "replace"), text.encode("ascii", "ignore"), text.encode("ascii", "backslashreplace"))
data = text.encode()
print(data.decode() == text, len(text), len(data))
for broken in (b"\xff\xfe", b"abc\xe4", b"\xf0\x9f"):
    try:
        broken.decode()
    except UnicodeDecodeError as error:
        print(error)
    print(broken.decode("utf-8", "replace"), broken.decode("latin-1"))
print(data.hex()[:20], bytes.fromhex("48 65 6c6c 6f"), b"abc"[1], b"abc"[1:], list(b"hi"))
print(b"a,b,c".split(b","), b"-".join([b"x", b"y"]), b"  pad ".strip(), b"abc".upper(), b"%d" % 5)
buffer = bytearray(b"hello")
buffer[0] = ord("J")
buffer += b"!"
buffer.extend([33, 33])
del buffer[1:3]
print(buffer, buffer.decode(), bytes(buffer), buffer.find(b"l"))
print(int.from_bytes(b"\x01\x00", "big"), (1024).to_bytes(4, "little"), bytes(3), bytes([65, 66]))

#| utf-8 20 b'Gr\xc3\xbc\xc3\x9fe, \xe4\xb8\x96'
#| utf-16-le 24 b'G\x00r\x00\xfc\x00\xdf\x00e\x00,\x00'
#| latin-1 cannot: ordinal not in range(256) 7 9
#| ascii cannot: ordinal not in range(128) 2 4
#| b'Gr??e, ?? ?' b'Gre,  ' b'Gr\\xfc\\xdfe, \\u4e16\\u754c \\U0001f40d'
#| True 11 20
#| 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#| �� ÿþ
#| 'utf-8' codec can't decode byte 0xe4 in position 3: unexpected end of data
#| abc� abcä
#| 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
#| � ð
#| 4772c3bcc39f652c20e4 b'Hello' 98 b'bc' [104, 105]
#| [b'a', b'b', b'c'] b'x-y' b'pad' b'ABC' b'5'
#| bytearray(b'Jlo!!!') Jlo!!! b'Jlo!!!' 1
#| 256 b'\x00\x04\x00\x00' b'\x00\x00\x00' b'AB'
