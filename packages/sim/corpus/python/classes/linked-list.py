class LinkedList:
    class _Node:
        __slots__ = ("value", "following")

        def __init__(self, value, following=None):
            self.value = value
            self.following = following

    def __init__(self, values=()):
        self._head = None
        self._size = 0
        for value in reversed(list(values)):
            self.push(value)

    def push(self, value):
        self._head = self._Node(value, self._head)
        self._size += 1

    def pop(self):
        if self._head is None:
            raise IndexError("pop from empty LinkedList")
        node, self._head = self._head, self._head.following
        self._size -= 1
        return node.value

    def reverse(self):
        previous, node = None, self._head
        while node:
            node.following, previous, node = previous, node, node.following
        self._head = previous

    def __len__(self):
        return self._size

    def __iter__(self):
        node = self._head
        while node is not None:
            yield node.value
            node = node.following

    def __contains__(self, value):
        return any(item == value for item in self)

    def __repr__(self):
        return f"LinkedList({list(self)})"


numbers = LinkedList([1, 2, 3])
numbers.push(0)
print(numbers, len(numbers), 2 in numbers, 9 in numbers, bool(LinkedList()))
numbers.reverse()
print(numbers, numbers.pop(), sum(numbers), sorted(numbers), max(numbers), [*numbers][-1])
while numbers:
    numbers.pop()
try:
    numbers.pop()
except IndexError as error:
    print(error)

#| LinkedList([0, 1, 2, 3]) 4 True False False
#| LinkedList([2, 1, 0]) 3 3 [0, 1, 2] 2 0
#| pop from empty LinkedList
