import re, json, string, textwrap, struct, hashlib, base64, binascii
m = re.search(r"(?P<y>\d{4})-(\d\d)", "on 2024-05-06"); print(m, m.group(), m.group("y"), m.groups(), m.span(2), m.groupdict(), m["y"], m.lastindex)
print(re.findall(r"\w+", "a bc d"), re.sub(r"(\w)(\d)", r"\2\1", "a1 b2"), re.sub("a", lambda m: m.group().upper(), "banana", count=2), re.split(r"[,;]", "a,b;c"), [x.start() for x in re.finditer("a", "banana")])
p = re.compile("AB", re.I); print(p, p.match("abc"), p.fullmatch("abc"), re.escape("a.b"), bool(re.match("x", "y")))
try: re.compile("(")
except re.error as e: print(e, e.pos)
print(json.dumps({"a": [1, 2.5, None, True, "é"], "b": {"c": ()}}), json.dumps([1, {"z": 1}], indent=2), json.dumps({"b": 1, "a": 2}, sort_keys=True, separators=(",", ":")))
print(json.loads('{"a": [1, 2.0, null, true, "x"]}'), json.dumps({1: {2}}, default=list))
try: json.loads("{bad")
except json.JSONDecodeError as e: print(e, type(e).__name__)
try: json.dumps(object)
except TypeError as e: print(e)
print(string.ascii_lowercase, string.digits, string.capwords("hello world"), string.Template("$a ${b} $$").substitute(a=1, b=2))
print(textwrap.fill("the quick brown fox jumps", width=10), textwrap.dedent("  a\n  b"), textwrap.shorten("hello big world", 10))
print(struct.pack("<ihb", 1, 2, 3), struct.unpack("<ihb", b"\x01\0\0\0\x02\0\x03"), struct.calcsize("bhi"), struct.Struct(">I").pack(7), struct.unpack("<d", struct.pack("<d", 1.5)))
try: struct.pack("b", 300)
except struct.error as e: print(e)
print(hashlib.md5(b"a").hexdigest(), hashlib.sha256(b"a").hexdigest(), base64.b64encode(b"hi"), base64.b64decode("aGk="), binascii.crc32(b"x"), binascii.hexlify(b"ab"))

#| <re.Match object; span=(3, 10), match='2024-05'> 2024-05 2024 ('2024', '05') (8, 10) {'y': '2024'} 2024 2
#| ['a', 'bc', 'd'] 1a 2b bAnAna ['a', 'b', 'c'] [1, 3, 5]
#| re.compile('AB', re.IGNORECASE) <re.Match object; span=(0, 2), match='ab'> None a\.b False
#| missing ), unterminated subpattern at position 0 0
#| {"a": [1, 2.5, null, true, "\u00e9"], "b": {"c": []}} [
#|   1,
#|   {
#|     "z": 1
#|   }
#| ] {"a":2,"b":1}
#| {'a': [1, 2.0, None, True, 'x']} {"1": [2]}
#| Expecting property name enclosed in double quotes: line 1 column 2 (char 1) JSONDecodeError
#| Object of type type is not JSON serializable
#| abcdefghijklmnopqrstuvwxyz 0123456789 Hello World 1 2 $
#| the quick
#| brown fox
#| jumps a
#| b [...]
#| b'\x01\x00\x00\x00\x02\x00\x03' (1, 2, 3) 8 b'\x00\x00\x00\x07' (1.5,)
#| byte format requires -128 <= number <= 127
#| 0cc175b9c0f1b6a831c399e269772661 ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb b'aGk=' b'hi' 2363233923 b'6162'
