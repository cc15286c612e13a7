import operator

OPERATORS = {"+": (1, operator.add), "-": (1, operator.sub), "*": (2, operator.mul), "/": (2, operator.truediv), "^": (3, operator.pow)}


def to_postfix(tokens):
    out, stack = [], []
    for token in tokens:
        if token in OPERATORS:
            while stack and stack[-1] != "(" and OPERATORS[stack[-1]][0] >= OPERATORS[token][0] and token != "^":
                out.append(stack.pop())
            stack.append(token)
        elif token == "(":
            stack.append(token)
        elif token == ")":
            while stack[-1] != "(":
                out.append(stack.pop())
            stack.pop()
        else:
            out.append(float(token))
    return out + stack[::-1]


def evaluate(text):
    stack = []
    for item in to_postfix(text.split()):
        if isinstance(item, float):
            stack.append(item)
        else:
            b, a = stack.pop(), stack.pop()
            stack.append(OPERATORS[item][1](a, b))
    return stack.pop()


for text in ("1 + 2 * 3", "( 1 + 2 ) * 3", "2 ^ 3 ^ 2", "10 / 4 - 1", "1 / 0", "1 +"):
    try:
        print(text, "=", evaluate(text))
    except (ZeroDivisionError, IndexError) as error:
        print(text, "->", type(error).__name__, error)

#| 1 + 2 * 3 = 7.0
#| ( 1 + 2 ) * 3 = 9.0
#| 2 ^ 3 ^ 2 = 512.0
#| 10 / 4 - 1 = 1.5
#| 1 / 0 -> ZeroDivisionError float division by zero
#| 1 + -> IndexError pop from empty list
