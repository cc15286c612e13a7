class Light:
    TRANSITIONS = {("red", "go"): "green", ("green", "slow"): "yellow", ("yellow", "stop"): "red"}

    def __init__(self):
        self.state = "red"
        self.log = []

    def handle(self, event):
        key = self.state, event
        if key not in self.TRANSITIONS:
            raise LookupError(f"no {event!r} from {self.state!r}")
        self.log.append(f"{self.state}->{self.TRANSITIONS[key]}")
        self.state = self.TRANSITIONS[key]


light = Light()
for event in ("go", "slow", "stop", "slow"):
    try:
        light.handle(event)
    except LookupError as error:
        print("refused:", error)
print(light.log, light.state)


def tokenize(text):
    number = ""
    for letter in text + " ":
        if letter.isdigit() or letter == ".":
            number += letter
            continue
        if number:
            yield float(number) if "." in number else int(number)
            number = ""
        if not letter.isspace():
            yield letter


print(list(tokenize("3 + 4.5*(2-1)")))

#| refused: no 'slow' from 'red'
#| ['red->green', 'green->yellow', 'yellow->red'] red
#| [3, '+', 4.5, '*', '(', 2, '-', 1, ')']
