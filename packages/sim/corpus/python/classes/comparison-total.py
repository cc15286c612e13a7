from functools import total_ordering


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))

    def __eq__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts == other.parts

    def __lt__(self, other):
        if not isinstance(other, Version):
            return NotImplemented
        return self.parts < other.parts

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


versions = [Version(t) for t in ("1.10", "1.2", "1.2.1", "0.9", "1.10")]
print(sorted(versions), min(versions), max(versions), versions[0] == versions[4], versions[0] >= versions[1], versions[3] <= versions[3])
print(sorted(versions, reverse=True)[0], versions.index(Version("0.9")), Version("1.0") != Version("1"), Version("1") == "1")
try:
    Version("1") < "2"
except TypeError as error:
    print(error)
try:
    hash(Version("1"))
except TypeError as error:
    print(error)
print((1, "a") < (1, "b"), [1, 2] < [1, 2, 0], "Z" < "a", {1} < {1, 2}, not {1} <= {2}, 1 < 2 < 3 > 0, 1 == 1.0 == True)
people = [("Bo", 30), ("Al", 25), ("Cy", 30)]
print(sorted(people, key=lambda p: (-p[1], p[0])), sorted(people, key=lambda p: p[1]), min(people)[0])

#| [v0.9, v1.2, v1.2.1, v1.10, v1.10] v0.9 v1.10 True True True
#| v1.10 3 True False
#| '<' not supported between instances of 'Version' and 'str'
#| unhashable type: 'Version'
#| True True True True True True True
#| [('Bo', 30), ('Cy', 30), ('Al', 25)] [('Al', 25), ('Bo', 30), ('Cy', 30)] Al
