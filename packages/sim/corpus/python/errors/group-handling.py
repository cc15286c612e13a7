def check(form):
    problems = []
    if not form.get("name"):
        problems.append(ValueError("name is empty"))
    if not isinstance(form.get("age"), int):
        problems.append(TypeError("age is no number"))
    elif form["age"] > 150:
        problems.append(ValueError("age is unlikely"))
    if problems:
        raise ExceptionGroup("the form is not right", problems)
    return "accepted"


for form in ({"name": "Ada", "age": 36}, {"age": 200}, {"name": "", "age": "x"}):
    try:
        print(check(form))
    except* ValueError as group:
        print("values:", [str(e) for e in group.exceptions])
    except* TypeError as group:
        print("types:", [str(e) for e in group.exceptions])
try:
    check({})
except ExceptionGroup as group:
    match, rest = group.split(ValueError)
    print(group.message, len(group.exceptions))
    print(match.exceptions, rest.exceptions)
    print(group.subgroup(KeyError))

#| accepted
#| values: ['name is empty', 'age is unlikely']
#| values: ['name is empty']
#| types: ['age is no number']
#| the form is not right 2
#| (ValueError('name is empty'),) (TypeError('age is no number'),)
#| None
