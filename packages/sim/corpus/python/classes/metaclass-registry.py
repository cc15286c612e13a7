class Registry(type):
    plugins = {}

    def __new__(mcls, name, bases, namespace, *, key=None):
        cls = super().__new__(mcls, name, bases, namespace)
        if key is not None:
            mcls.plugins[key] = cls
        return cls

    def __init__(cls, name, bases, namespace, *, key=None):
        super().__init__(name, bases, namespace)
        cls.key = key

    def __call__(cls, *args, **kwargs):
        instance = super().__call__(*args, **kwargs)
        instance.made_by = cls.__name__
        return instance

    def __len__(cls):
        return len(cls.plugins)

    def __contains__(cls, key):
        return key in cls.plugins


class Plugin(metaclass=Registry):
    pass


class Csv(Plugin, key="csv"):
    def read(self):
        return "1,2"


class Json(Plugin, key="json"):
    def read(self):
        return "[1, 2]"


print(sorted(Registry.plugins), len(Plugin), "csv" in Plugin, Csv.key, Plugin.key)
for key in ("csv", "json"):
    plugin = Registry.plugins[key]()
    print(key, plugin.read(), plugin.made_by, type(type(plugin)).__name__)
Dynamic = Registry("Dynamic", (Plugin,), {"read": lambda self: "dynamic"}, key="dyn")
print(Dynamic().read(), isinstance(Dynamic, Registry), Registry.plugins["dyn"] is Dynamic)


class Base:
    def __init_subclass__(cls, /, tag="none", **kwargs):
        super().__init_subclass__(**kwargs)
        cls.tag = tag


class Tagged(Base, tag="yes"):
    pass


print(Tagged.tag, type("Made", (Base,), {}, tag="dynamic").tag)

#| ['csv', 'json'] 2 True csv None
#| csv 1,2 Csv Registry
#| json [1, 2] Json Registry
#| dynamic True True
#| yes dynamic
