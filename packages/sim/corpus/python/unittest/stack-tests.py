import unittest


class Stack:
    def __init__(self):
        self._items = []

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def __len__(self):
        return len(self._items)


class StackTest(unittest.TestCase):
    def setUp(self):
        self.stack = Stack()

    def test_starts_empty(self):
        self.assertEqual(len(self.stack), 0)

    def test_last_in_first_out(self):
        for item in "abc":
            self.stack.push(item)
        self.assertEqual([self.stack.pop() for _ in range(3)], ["c", "b", "a"])

    def test_pop_from_empty(self):
        with self.assertRaisesRegex(IndexError, "empty"):
            self.stack.pop()


if __name__ == "__main__":
    unittest.main(verbosity=2)

#! test_last_in_first_out (__main__.StackTest.test_last_in_first_out) ... ok
#! test_pop_from_empty (__main__.StackTest.test_pop_from_empty) ... ok
#! test_starts_empty (__main__.StackTest.test_starts_empty) ... ok
#!
#! ----------------------------------------------------------------------
#! Ran 3 tests in 0.000s
#!
#! OK
