class Plugin:
    registry = {}

    def __init_subclass__(cls, /, name=None, **keywords):
        super().__init_subclass__(**keywords)
        cls.name = name or cls.__name__.lower()
        if cls.name in Plugin.registry:
            raise TypeError(f"plugin {cls.name!r} exists")
        Plugin.registry[cls.name] = cls

    def run(self, text):
        raise NotImplementedError(type(self).__name__)


class Upper(Plugin):
    def run(self, text):
        return text.upper()


class Reverse(Plugin, name="back"):
    def run(self, text):
        return text[::-1]


class Lazy(Plugin):
    pass


for name, plugin in Plugin.registry.items():
    try:
        print(name, plugin().run("hello"))
    except NotImplementedError as error:
        print(name, "does not implement run:", error)
try:
    class Again(Plugin, name="upper"):
        pass
except TypeError as error:
    print(error)
print([cls.__name__ for cls in Plugin.__subclasses__()][:3])

#| upper HELLO
#| back olleh
#| lazy does not implement run: Lazy
#| plugin 'upper' exists
#| ['Upper', 'Reverse', 'Lazy']
