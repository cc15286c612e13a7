import unittest


def middle(values):
    ordered = sorted(values)
    if not ordered:
        raise ValueError("no values")
    return ordered[len(ordered) // 2]


class MiddleTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class set up")

    def setUp(self):
        self.values = [3, 1, 2]

    def tearDown(self):
        print("tear down", self._testMethodName)

    def test_odd(self):
        self.assertEqual(middle(self.values), 2)
        self.assertNotEqual(middle(self.values), 3)

    def test_empty(self):
        with self.assertRaises(ValueError) as caught:
            middle([])
        self.assertEqual(str(caught.exception), "no values")
        self.assertRaises(ValueError, middle, [])

    def test_membership(self):
        self.assertIn(2, self.values)
        self.assertNotIn(9, self.values)
        self.assertIsInstance(self.values, list)
        self.assertIsNone(None)
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertCountEqual([1, 2, 2], [2, 1, 2])


if __name__ == "__main__":
    unittest.main()

#| class set up
#| tear down test_empty
#| tear down test_membership
#| tear down test_odd
#! ...
#! ----------------------------------------------------------------------
#! Ran 3 tests in 0.000s
#!
#! OK
