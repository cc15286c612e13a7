import contextvars

user = contextvars.ContextVar("user", default="nobody")
request = contextvars.ContextVar("request")


def handle(name):
    token = user.set(name)
    try:
        return show()
    finally:
        user.reset(token)


def show():
    return f"user is {user.get()}"


print(show(), handle("ada"), show())
try:
    request.get()
except LookupError:
    print("no request", request.get("fallback"))
context = contextvars.copy_context()
print(context.run(handle, "inside"), user.get())


def change():
    user.set("changed")
    return user.get()


print(context.run(change), user.get(), context[user])

#| user is nobody user is ada user is nobody
#| no request fallback
#| user is inside nobody
#| changed nobody changed
