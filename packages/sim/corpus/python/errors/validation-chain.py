class ValidationError(Exception):
    def __init__(self, field, message):
        super().__init__(f"{field}: {message}")
        self.field = field


def parse_age(text):
    try:
        age = int(text)
    except ValueError as error:
        raise ValidationError("age", "not a number") from error
    if age < 0:
        raise ValidationError("age", "negative")
    return age


def load(record):
    try:
        return parse_age(record["age"])
    except KeyError:
        raise ValidationError("age", "missing") from None


for record in ({"age": "42"}, {"age": "4x"}, {"age": "-1"}, {}):
    try:
        print(load(record))
    except ValidationError as error:
        cause = error.__cause__
        print(error, "|", error.field, "|", cause and repr(cause), "|", error.__suppress_context__)
print(issubclass(ValidationError, Exception), ValidationError("x", "y").args)

#| 42
#| age: not a number | age | ValueError("invalid literal for int() with base 10: '4x'") | True
#| age: negative | age | None | False
#| age: missing | age | None | True
#| True ('x: y',)
