words = ["stra\u00dfe", "\u00c9cole", "\u0130stanbul", "na\u00efve", "\u0394\u03a3"]
for word in words:
    print(word, len(word), len(word.encode()), word.upper(), word.lower(), word.casefold(), ascii(word))
print("STRASSE".casefold() == "stra\u00dfe".casefold(), "Stra\u00dfe".lower() == "STRASSE".lower())
print("they're bill's".title(), "hello wORLD".capitalize(), "Hello".swapcase())
print("42".isdigit(), "\u00b2".isdigit(), "\u00b2".isdecimal(), "\u00bd".isnumeric(), "a1".isalnum(), "_x".isidentifier())
print(sorted(["b", "A", "a", "B", "\u00e4"]), sorted(["b", "A", "a", "B"], key=str.casefold))
print("caf\u00e9" == "cafe\u0301", len("cafe\u0301"), "\U0001f600"[0] == "\U0001f600", ord("\u20ac"), chr(8364))
table = str.maketrans({"a": "4", "e": "3", "o": None, "\u00e9": "e"})
print("leet coders \u00e9t\u00e9".translate(table), "hello".translate(str.maketrans("el", "ip")))
print("a\tb".expandtabs(4), "one\ttwo\tx".expandtabs(), repr("\x07\x7f\u200b\xa0"))


def same(a, b):
    return a.strip().casefold() == b.strip().casefold()


def initials(name):
    return "".join(part[0].upper() for part in name.replace("-", " ").split())


print(same(" Gro\u00dfe ", "GROSSE"), same("a", "b"))
print(initials("jean-luc picard"), initials("\u00e9mile zola"))

#| straße 6 7 STRASSE straße strasse 'stra\xdfe'
#| École 5 6 ÉCOLE école école '\xc9cole'
#| İstanbul 8 9 İSTANBUL i̇stanbul i̇stanbul '\u0130stanbul'
#| naïve 5 6 NAÏVE naïve naïve 'na\xefve'
#| ΔΣ 2 4 ΔΣ δς δσ '\u0394\u03a3'
#| True False
#| They'Re Bill'S Hello world hELLO
#| True True False True True True
#| ['A', 'B', 'a', 'b', 'ä'] ['A', 'a', 'b', 'B']
#| False 5 True 8364 €
#| l33t cd3rs ete hippo
#| a   b one     two     x '\x07\x7f\u200b\xa0'
#| True False
#| JLP ÉZ
