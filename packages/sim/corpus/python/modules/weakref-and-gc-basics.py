import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Node({self.name})"


node = Node("a")
reference = weakref.ref(node)
print(reference() is node, reference())
table = weakref.WeakValueDictionary()
table["a"] = node
print(table["a"], len(table), "b" in table)
keys = weakref.WeakKeyDictionary()
keys[node] = 1
print(keys[node], node in keys)
print(gc.isenabled(), gc.collect() >= 0)
gc.disable()
print(gc.isenabled())
gc.enable()
proxy = weakref.proxy(node)
print(proxy.name)

#| True Node(a)
#| Node(a) 1 False
#| 1 True
#| True True
#| False
#| a
