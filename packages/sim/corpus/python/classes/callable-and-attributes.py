class Counter:
    def __init__(self):
        self.calls = 0

    def __call__(self, step=1, *more, **named):
        self.calls += step + len(more) + len(named)
        return self.calls


class Recorder:
    def __init__(self):
        object.__setattr__(self, "log", [])

    def __getattr__(self, name):
        self.log.append(("get", name))
        if name.startswith("no_"):
            raise AttributeError(name)
        return lambda *args: (name, args)

    def __setattr__(self, name, value):
        self.log.append(("set", name, value))
        super().__setattr__(name, value)

    def __delattr__(self, name):
        self.log.append(("del", name))
        super().__delattr__(name)


count = Counter()
print(count(), count(5), count(1, 2, 3, x=4), callable(count), callable(5))
recorder = Recorder()
print(recorder.anything(1, 2), hasattr(recorder, "no_way"), getattr(recorder, "no_more", "fallback"))
recorder.value = 7
print(recorder.value)
del recorder.value
print(recorder.log)
print(list(map(count, [1, 1])), sorted(["b", "A"], key=str.lower), (lambda f, *a: f(*a))(max, 3, 9))


class Proxy:
    def __init__(self, target):
        self._target = target

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __getattribute__(self, name):
        if name == "secret":
            return "hidden"
        return super().__getattribute__(name)


proxy = Proxy([3, 1, 2])
proxy.sort()
proxy.append(9)
print(proxy._target, proxy.secret, proxy.index(9))

#| 1 6 10 True False
#| ('anything', (1, 2)) False fallback
#| 7
#| [('get', 'anything'), ('get', 'no_way'), ('get', 'no_more'), ('set', 'value', 7), ('del', 'value')]
#| [11, 12] ['A', 'b'] 9
#| [1, 2, 3, 9] hidden 3
