import base64
import binascii
import hashlib

print(hashlib.md5(b"hello").hexdigest(), hashlib.sha1(b"").hexdigest()[:10], hashlib.sha256("grüße".encode()).hexdigest()[:16])
digest = hashlib.sha256()
for part in (b"a", b"bc"):
    digest.update(part)
print(digest.hexdigest() == hashlib.sha256(b"abc").hexdigest(), digest.digest_size, digest.name, len(digest.digest()))
print(base64.b64encode(b"any carnal pleas"), base64.b64decode("YWJj"), base64.urlsafe_b64encode(b"\xfb\xff"), base64.b32encode(b"hi"), base64.b16encode(b"\x01\xff"))
print(binascii.hexlify(b"\x00\xff"), binascii.unhexlify("00ff"), binascii.crc32(b"hello"), b"hello".hex("-"))
try:
    base64.b64decode("abc")
except binascii.Error as error:
    print(error)


class Block:
    def __init__(self, data, previous):
        self.data, self.previous = data, previous
        self.hash = hashlib.sha256((previous + data).encode()).hexdigest()


chain = [Block("genesis", "0")]
for data in ("a pays b", "b pays c"):
    chain.append(Block(data, chain[-1].hash))
print([b.hash[:8] for b in chain], all(b.previous == a.hash for a, b in zip(chain, chain[1:])))

#| 5d41402abc4b2a76b9719d911017c592 da39a3ee5e 8285d1ad84c6b6e4
#| True 32 sha256 32
#| b'YW55IGNhcm5hbCBwbGVhcw==' b'abc' b'-_8=' b'NBUQ====' b'01FF'
#| b'00ff' b'\x00\xff' 907060870 68-65-6c-6c-6f
#| Incorrect padding
#| ['6ad97bb0', '0106d104', '3a622114'] True
