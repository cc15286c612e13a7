import struct

HEADER = struct.Struct("<4sHHI")
RECORD = "<B3sf"


def build(records):
    body = b"".join(struct.pack(RECORD, n, name.encode(), value) for n, name, value in records)
    return HEADER.pack(b"DATA", 1, len(records), len(body)) + body


def parse(data):
    magic, version, count, size = HEADER.unpack_from(data)
    if magic != b"DATA":
        raise ValueError(f"bad magic {magic!r}")
    body = data[HEADER.size:HEADER.size + size]
    return version, [(n, name.decode(), value) for n, name, value in struct.iter_unpack(RECORD, body)][:count]


data = build([(1, "abc", 0.5), (200, "xyz", -2.25)])
print(HEADER.size, struct.calcsize(RECORD), len(data))
print(data.hex(" ", 4))
print(parse(data))
for wrong in (b"JUNK" + data[4:], data[:5]):
    try:
        parse(wrong)
    except (ValueError, struct.error) as error:
        print(type(error).__name__, error)
print(struct.pack(">hI", -2, 7), struct.unpack("!H", b"\x01\x02"))
try:
    struct.pack("B", 256)
except struct.error as error:
    print(error)

#| 12 8 28
#| 44415441 01000200 10000000 01616263 0000003f c878797a 000010c0
#| (1, [(1, 'abc', 0.5), (200, 'xyz', -2.25)])
#| ValueError bad magic b'JUNK'
#| error unpack_from requires a buffer of at least 12 bytes for unpacking 12 bytes at offset 0 (actual buffer size is 5)
#| b'\xff\xfe\x00\x00\x00\x07' (258,)
#| ubyte format requires 0 <= number <= 255
