def hexdump(data, width=16):
    for offset in range(0, len(data), width):
        row = data[offset:offset + width]
        left = " ".join(f"{byte:02x}" for byte in row)
        right = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
        yield f"{offset:08x}  {left:<{width * 3 - 1}}  |{right}|"


def undump(lines):
    return b"".join(bytes.fromhex(line[10:].split("  |")[0]) for line in lines)


sample = bytes(range(28, 60)) + "na\u00efve \U0001f600".encode()
lines = list(hexdump(sample))
print("\n".join(lines))
print(undump(lines) == sample)
checksum = 0
for byte in sample:
    checksum = (checksum * 31 + byte) & 0xFFFF
print(f"{checksum:#06x}", checksum.bit_length(), f"{checksum:016b}")

#| 00000000  1c 1d 1e 1f 20 21 22 23 24 25 26 27 28 29 2a 2b  |.... !"#$%&'()*+|
#| 00000010  2c 2d 2e 2f 30 31 32 33 34 35 36 37 38 39 3a 3b  |,-./0123456789:;|
#| 00000020  6e 61 c3 af 76 65 20 f0 9f 98 80                 |na..ve ....|
#| True
#| 0x5b79 15 0101101101111001
