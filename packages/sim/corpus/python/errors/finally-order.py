def returns(flag):
    try:
        if flag == "raise":
            raise ValueError("inside")
        if flag == "return":
            return "from try"
        print("try ends")
    except ValueError as error:
        return f"from except {error}"
    else:
        return "from else"
    finally:
        print("finally", flag)
        if flag == "override":
            return "from finally"


for flag in ("return", "raise", "normal", "override"):
    print(flag, "->", returns(flag))


def loop():
    for number in range(5):
        try:
            if number == 1:
                continue
            if number == 3:
                break
            print("body", number)
        finally:
            print("cleanup", number)
    else:
        print("not reached")
    return number


print(loop())


def swallow():
    try:
        raise KeyError("lost")
    finally:
        return "swallowed"


print(swallow())

#| finally return
#| return -> from try
#| finally raise
#| raise -> from except inside
#| try ends
#| finally normal
#| normal -> from else
#| try ends
#| finally override
#| override -> from finally
#| body 0
#| cleanup 0
#| cleanup 1
#| body 2
#| cleanup 2
#| cleanup 3
#| 3
#| swallowed
