class Transaction:
    log = []

    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        self.log.append(f"begin {self.name}")
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.log.append(f"commit {self.name}")
        else:
            self.log.append(f"rollback {self.name} because {kind.__name__}: {error}")
        return self.swallow


with Transaction("one"):
    pass
with Transaction("two", swallow=True):
    raise ValueError("bad")
try:
    with Transaction("outer"), Transaction("inner"):
        raise KeyError("k")
except KeyError:
    print("reached outside")


def early():
    with Transaction("early"):
        return "returned"


print(early())
for number in range(3):
    with Transaction(f"loop {number}"):
        if number == 1:
            break
print(*Transaction.log, sep="\n")
for bad in (5, "text"):
    try:
        with bad:
            pass
    except TypeError as error:
        print(error)
with (Transaction("a") as a, Transaction("b") as b):
    print(a.name, b.name)

#| reached outside
#| returned
#| begin one
#| commit one
#| begin two
#| rollback two because ValueError: bad
#| begin outer
#| begin inner
#| rollback inner because KeyError: 'k'
#| rollback outer because KeyError: 'k'
#| begin early
#| commit early
#| begin loop 0
#| commit loop 0
#| begin loop 1
#| commit loop 1
#| 'int' object does not support the context manager protocol
#| 'str' object does not support the context manager protocol
#| a b
