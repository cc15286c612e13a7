class MinStack:
    def __init__(self):
        self._items = []

    def push(self, value):
        low = value if not self._items else min(value, self._items[-1][1])
        self._items.append((value, low))

    def pop(self):
        return self._items.pop()[0]

    @property
    def minimum(self):
        return self._items[-1][1]


class TwoStackQueue:
    def __init__(self):
        self._in, self._out = [], []

    def put(self, value):
        self._in.append(value)

    def get(self):
        if not self._out:
            while self._in:
                self._out.append(self._in.pop())
        if not self._out:
            raise IndexError("get from an empty queue")
        return self._out.pop()


stack = MinStack()
for n in (5, 3, 7, 2):
    stack.push(n)
    print(n, stack.minimum)
print([(stack.pop(), stack.minimum) for _ in range(3)])
queue = TwoStackQueue()
queue.put(1)
queue.put(2)
print(queue.get())
queue.put(3)
print(queue.get(), queue.get())
try:
    queue.get()
except IndexError as error:
    print(error)

#| 5 5
#| 3 3
#| 7 3
#| 2 2
#| [(2, 3), (7, 3), (3, 5)]
#| 1
#| 2 3
#| get from an empty queue
