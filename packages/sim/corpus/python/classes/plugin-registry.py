# Classes register themselves; a decorator and a metaclass-free hook.
class Plugin:
    known = {}

    def __init_subclass__(cls, /, name=None, **rest):
        super().__init_subclass__(**rest)
        Plugin.known[name or cls.__name__.lower()] = cls

    def run(self, text):
        raise NotImplementedError(type(self).__name__)


class Upper(Plugin):
    def run(self, text):
        return text.upper()


class Reverse(Plugin, name="backwards"):
    def run(self, text):
        return text[::-1]


class Lazy(Plugin):
    pass


for name, cls in sorted(Plugin.known.items()):
    try:
        print(name, cls().run("abc"))
    except NotImplementedError as problem:
        print(name, "is not ready:", problem)
print([cls.__name__ for cls in Plugin.__subclasses__()] if hasattr(Plugin, "__subclasses__") else "")

#| backwards cba
#| lazy is not ready: Lazy
#| upper ABC
#| ['Upper', 'Reverse', 'Lazy']
