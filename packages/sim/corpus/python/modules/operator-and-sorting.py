from operator import attrgetter, itemgetter, methodcaller, mul, add, sub, truediv
from functools import reduce
from types import SimpleNamespace

OPERATIONS = {"+": add, "-": sub, "*": mul, "/": truediv}


def rpn(text):
    stack = []
    for token in text.split():
        if token in OPERATIONS:
            try:
                b, a = stack.pop(), stack.pop()
            except IndexError:
                raise SyntaxError(f"{token!r} needs two numbers") from None
            stack.append(OPERATIONS[token](a, b))
        else:
            stack.append(float(token))
    if len(stack) != 1:
        raise SyntaxError(f"{len(stack)} values are left")
    return stack[0]


for text in ("3 4 + 2 *", "5 1 2 + 4 * + 3 -", "1 +", "1 2", "1 0 /", "x"):
    try:
        print(f"{text:<20} = {rpn(text):g}")
    except (SyntaxError, ZeroDivisionError, ValueError) as error:
        print(f"{text:<20} ! {type(error).__name__}: {error}")
people = [SimpleNamespace(name="Bo", age=30), SimpleNamespace(name="Al", age=30), SimpleNamespace(name="Cy", age=25)]
print([p.name for p in sorted(people, key=attrgetter("age", "name"))])
print([p.name for p in sorted(people, key=attrgetter("age"), reverse=True)])
rows = [("x", 3), ("y", 1), ("z", 2)]
print(sorted(rows, key=itemgetter(1)), max(rows, key=itemgetter(1)), list(map(itemgetter(0), rows)))
print(list(map(methodcaller("replace", "a", "o"), ["cat", "bat"])), reduce(mul, range(1, 8)))
rows.sort(key=lambda row: (row[0] != "z", -row[1]))
print(rows)

#| 3 4 + 2 *            = 14
#| 5 1 2 + 4 * + 3 -    = 14
#| 1 +                  ! SyntaxError: '+' needs two numbers
#| 1 2                  ! SyntaxError: 2 values are left
#| 1 0 /                ! ZeroDivisionError: float division by zero
#| x                    ! ValueError: could not convert string to float: 'x'
#| ['Cy', 'Al', 'Bo']
#| ['Bo', 'Al', 'Cy']
#| [('y', 1), ('z', 2), ('x', 3)] ('x', 3) ['x', 'y', 'z']
#| ['cot', 'bot'] 5040
#| [('z', 2), ('x', 3), ('y', 1)]
