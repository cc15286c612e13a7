def risky(n):
    match n % 4:
        case 0:
            return n
        case 1:
            return [n][n]
        case 2:
            return {"n": n}["m"]
        case 3:
            return str(n) + n


def collect(numbers):
    good, bad = [], []
    for n in numbers:
        try:
            good.append(risky(n))
        except LookupError as error:
            bad.append((n, type(error).__mro__[1].__name__, repr(error)))
        except TypeError as error:
            bad.append((n, "TypeError", str(error)))
    return good, bad


good, bad = collect(range(8))
print(good)
for row in bad:
    print(*row, sep=" | ")
errors = [ValueError("a"), ValueError("a"), KeyError("k")]
print(errors[0] == errors[1], str(errors[2]), errors[2].args[0])
print([type(e).__name__ for e in sorted(errors, key=str)])

#| [0, 4]
#| 1 | LookupError | IndexError('list index out of range')
#| 2 | LookupError | KeyError('m')
#| 3 | TypeError | can only concatenate str (not "int") to str
#| 5 | LookupError | IndexError('list index out of range')
#| 6 | LookupError | KeyError('m')
#| 7 | TypeError | can only concatenate str (not "int") to str
#| False 'k' k
#| ['KeyError', 'ValueError', 'ValueError']
