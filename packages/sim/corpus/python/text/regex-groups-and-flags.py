import re

TEXT = """Name: Ada Lovelace
name: Alan Turing
# comment
NAME:   Grace Hopper"""

print(re.findall(r"^name:\s*(\w+) (\w+)$", TEXT, re.MULTILINE | re.IGNORECASE))
for match in re.finditer(r"^(?P<key>\w+):\s*(?P<value>.+)$", TEXT, re.M):
    print(match.span("value"), match.groupdict(), match.start(), match.lastindex)
verbose = re.compile(r"""
    (?P<sign>[-+])?      # an optional sign
    (?P<whole>\d+)       # digits
    (?:\.(?P<part>\d+))? # and perhaps more
""", re.VERBOSE)
for text in ("-12.50", "7", "+3.", "x"):
    match = verbose.match(text)
    print(repr(text), match and match.groups(), match and match.end())
print(re.search(r"<.+>", "<a><b>").group(), re.search(r"<.+?>", "<a><b>").group())
print(re.findall(r"(?<=\$)\d+(?!\d*%)", "$10 $20% $300"), re.findall(r"\b(\w)(\w)\2\1\b", "abba noon deed abcd"))
print(re.match(r"(a)|(b)", "b").groups("-"), re.fullmatch(r"\w+", "two words"), re.escape("a.b*c"))
print(re.search(r"a.c", "a\nc"), re.search(r"a.c", "a\nc", re.DOTALL))
print(re.compile(r"(?i)x(y)?").groups, re.compile(r"(?P<n>a)").groupindex, verbose.flags & re.X == re.X)

#| [('Ada', 'Lovelace'), ('Alan', 'Turing'), ('Grace', 'Hopper')]
#| (6, 18) {'key': 'Name', 'value': 'Ada Lovelace'} 0 2
#| (25, 36) {'key': 'name', 'value': 'Alan Turing'} 19 2
#| (55, 67) {'key': 'NAME', 'value': 'Grace Hopper'} 47 2
#| '-12.50' ('-', '12', '50') 6
#| '7' (None, '7', None) 1
#| '+3.' ('+', '3', None) 2
#| 'x' None None
#| <a><b> <a>
#| ['10', '300'] [('a', 'b'), ('n', 'o'), ('d', 'e')]
#| ('-', 'b') None a\.b\*c
#| None <re.Match object; span=(0, 3), match='a\nc'>
#| 1 {'n': 1} True
