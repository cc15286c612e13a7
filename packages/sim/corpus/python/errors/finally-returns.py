def returns():
    try:
        return "try"
    finally:
        print("finally runs")


def overrides():
    try:
        raise ValueError("lost")
    finally:
        return "finally wins"


def loops():
    for n in range(5):
        try:
            if n == 1:
                continue
            if n == 3:
                break
            print("body", n)
        except Exception:
            print("never")
        else:
            print("else", n)
        finally:
            print("finally", n)
    else:
        print("not reached")


print(returns())
print(overrides())
loops()
try:
    try:
        int("x")
    except ValueError as error:
        saved = error
        raise RuntimeError("second") from error
except RuntimeError as error:
    print(error.__cause__ is saved, error.__context__ is saved)
try:
    error
except NameError as gone:
    print(gone)

#| finally runs
#| try
#| finally wins
#| body 0
#| else 0
#| finally 0
#| finally 1
#| body 2
#| else 2
#| finally 2
#| finally 3
#| True True
#| name 'error' is not defined
