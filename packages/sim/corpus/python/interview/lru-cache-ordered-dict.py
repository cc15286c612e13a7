# Least recently used goes first.
from collections import OrderedDict


class LRU:
    def __init__(self, size):
        self.size = size
        self.data = OrderedDict()

    def get(self, key, default=-1):
        if key not in self.data:
            return default
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        if key in self.data:
            self.data.move_to_end(key)
        self.data[key] = value
        if len(self.data) > self.size:
            gone, _ = self.data.popitem(last=False)
            print("dropped", gone)


cache = LRU(2)
cache.put("a", 1)
cache.put("b", 2)
print(cache.get("a"))
cache.put("c", 3)
print(cache.get("b"), cache.get("c"), list(cache.data), list(reversed(cache.data)))
cache.put("a", 10)
cache.put("d", 4)
print(cache.data)

#| 1
#| dropped b
#| -1 3 ['a', 'c'] ['c', 'a']
#| dropped c
#| OrderedDict([('a', 10), ('d', 4)])
