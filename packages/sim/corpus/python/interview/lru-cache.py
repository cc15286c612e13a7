from collections import OrderedDict


class LRU:
    def __init__(self, size):
        self.size = size
        self.data = OrderedDict()

    def get(self, key):
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.size:
            gone, _ = self.data.popitem(last=False)
            print("evicted", gone)


cache = LRU(2)
cache.put(1, "a")
cache.put(2, "b")
print(cache.get(1))
cache.put(3, "c")
print(cache.get(2), cache.get(3), list(cache.data.items()))

#| a
#| evicted 2
#| -1 c [(1, 'a'), (3, 'c')]
