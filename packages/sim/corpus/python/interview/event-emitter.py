class Emitter:
    def __init__(self):
        self.listeners = {}

    def on(self, name, listener=None):
        if listener is None:
            return lambda f: self.on(name, f)
        self.listeners.setdefault(name, []).append(listener)
        return listener

    def off(self, name, listener):
        self.listeners[name].remove(listener)

    def emit(self, name, *args, **kwargs):
        return [listener(*args, **kwargs) for listener in list(self.listeners.get(name, ()))]


bus = Emitter()


@bus.on("add")
def add(a, b=1):
    return a + b


once = bus.on("add", lambda a, b=1: (bus.off("add", once), a * b)[1])
print(bus.emit("add", 3, b=4), bus.emit("add", 3), bus.emit("nothing"))
try:
    bus.off("add", once)
except ValueError as error:
    print(error)

#| [7, 12] [4] []
#| list.remove(x): x not in list
