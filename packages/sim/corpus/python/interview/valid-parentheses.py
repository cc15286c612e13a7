PAIRS = {")": "(", "]": "[", "}": "{"}


def is_valid(text):
    stack = []
    for letter in text:
        if letter in PAIRS.values():
            stack.append(letter)
        elif not stack or stack.pop() != PAIRS[letter]:
            return False
    return not stack


def generate(count):
    def grow(text, opened, closed):
        if len(text) == 2 * count:
            yield text
            return
        if opened < count:
            yield from grow(text + "(", opened + 1, closed)
        if closed < opened:
            yield from grow(text + ")", opened, closed + 1)
    return list(grow("", 0, 0))


for text in ("()", "([{}])", "(]", "((", "", "())("):
    print(repr(text), is_valid(text))
print(generate(3), len(generate(5)))

#| '()' True
#| '([{}])' True
#| '(]' False
#| '((' False
#| '' True
#| '())(' False
#| ['((()))', '(()())', '(())()', '()(())', '()()()'] 42
