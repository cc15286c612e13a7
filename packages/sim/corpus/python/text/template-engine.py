import string

simple = string.Template("$who likes ${what}s and pays $$5")
print(simple.substitute(who="Tim", what="kung fu"))
print(simple.safe_substitute(who="Tim"))
try:
    simple.substitute(who="Tim")
except KeyError as error:
    print("missing", error)
try:
    string.Template("bad $").substitute()
except ValueError as error:
    print(error)
print(string.capwords("the life of brian"), string.digits, string.hexdigits, string.punctuation[:5])
print("Dear {name:>6}!".format_map({"name": "Bo"}))

#| Tim likes kung fus and pays $5
#| Tim likes ${what}s and pays $5
#| missing 'what'
#| Invalid placeholder in string: line 1, col 5
#| The Life Of Brian 0123456789 0123456789abcdefABCDEF !"#$%
#| Dear     Bo!
