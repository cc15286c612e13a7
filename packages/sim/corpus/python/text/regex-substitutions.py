import re

print(re.sub(r"(\w+)@(\w+)\.com", r"\2: \1", "ada@home.com, bob@work.com"))
print(re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "3 apples and 12 pears"))
print(re.sub(r"(?P<first>\w+) (?P<last>\w+)", r"\g<last>, \g<first>", "Grace Hopper"))
print(re.subn(r"\s+", " ", "too   many \t blanks\n here"))


def snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def camel(name):
    head, *tail = name.split("_")
    return head + "".join(part.title() for part in tail)


for name in ("readHTMLFile", "lineCount", "x"):
    print(name, snake(name), camel(snake(name)))
print(re.split(r"\s*[,;]\s*", "a , b;c ;  d"))
print(re.split(r"(-)", "1-2-3", maxsplit=1))
print(re.sub(r"\B(?=(\d{3})+$)", ",", "1234567"))

#| home: ada, work: bob
#| 6 apples and 24 pears
#| Hopper, Grace
#| ('too many blanks here', 3)
#| readHTMLFile read_h_t_m_l_file readHTMLFile
#| lineCount line_count lineCount
#| x x x
#| ['a', 'b', 'c', 'd']
#| ['1', '-', '2-3']
#| 1,234,567
