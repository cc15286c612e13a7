# Anything with __index__ may cut.
class Place:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


letters = list("abcdef")
print(letters[Place(1):Place(4)], letters[:Place(-2)], "abcdef"[Place(2):], (1, 2, 3)[::Place(2)], b"xyz"[Place(1):])
print(range(10)[Place(2):Place(8):Place(3)], letters[Place(-1)], hex(Place(255)))
print(slice(1, None, 2).indices(6), int.from_bytes(bytearray(b"\x01\x02"), "big"))
print({"a": 1, "b": 2}.keys().isdisjoint({"c"}), vars(Place)["__index__"].__name__)

#| ['b', 'c', 'd'] ['a', 'b', 'c', 'd'] cdef (1, 3) b'yz'
#| range(2, 8, 3) f 0xff
#| (1, 6, 2) 258
#| True __index__
