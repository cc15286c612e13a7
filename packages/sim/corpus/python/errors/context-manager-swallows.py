class Transaction:
    def __init__(self, store, ignore=()):
        self.store, self.ignore = store, ignore

    def __enter__(self):
        self.saved = dict(self.store)
        return self.store

    def __exit__(self, kind, error, trace):
        if kind is None:
            print("commit", self.store)
            return
        self.store.clear()
        self.store.update(self.saved)
        print("rollback", kind.__name__, error)
        return issubclass(kind, self.ignore)


store = {"a": 1}
with Transaction(store) as t:
    t["b"] = 2
with Transaction(store, ignore=(KeyError,)) as t:
    del t["a"]
    t["missing"]
print(store)
try:
    with Transaction(store) as outer, Transaction(outer, ignore=ValueError):
        outer["c"] = int("three")
        print("never")
    with Transaction(store):
        store["d"] = 1 / 0
except ZeroDivisionError as error:
    print("outside:", error, store)

#| commit {'a': 1, 'b': 2}
#| rollback KeyError 'missing'
#| {'a': 1, 'b': 2}
#| rollback ValueError invalid literal for int() with base 10: 'three'
#| commit {'a': 1, 'b': 2}
#| rollback ZeroDivisionError division by zero
#| outside: division by zero {'a': 1, 'b': 2}
