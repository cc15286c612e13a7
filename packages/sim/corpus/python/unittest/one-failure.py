import unittest


def median(values):
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


class MedianTest(unittest.TestCase):
    def test_odd(self):
        self.assertEqual(median([3, 1, 2]), 2)

    def test_even(self):
        self.assertEqual(median([1, 2, 3, 4]), 2.5, "the mean of the middle pair")

    def test_empty(self):
        self.assertIsNone(median([]))


if __name__ == "__main__":
    unittest.main()

#> exit 1
#! EF.
#! ======================================================================
#! ERROR: test_empty (__main__.MedianTest.test_empty)
#! ----------------------------------------------------------------------
#! Traceback (most recent call last):
#!   File "one-failure.py", line 17, in test_empty
#!     self.assertIsNone(median([]))
#!                       ^^^^^^^^^^
#!   File "one-failure.py", line 6, in median
#!     return ordered[len(ordered) // 2]
#!            ~~~~~~~^^^^^^^^^^^^^^^^^^^
#! IndexError: list index out of range
#!
#! ======================================================================
#! FAIL: test_even (__main__.MedianTest.test_even)
#! ----------------------------------------------------------------------
#! Traceback (most recent call last):
#!   File "one-failure.py", line 14, in test_even
#!     self.assertEqual(median([1, 2, 3, 4]), 2.5, "the mean of the middle pair")
#! AssertionError: 3 != 2.5 : the mean of the middle pair
#!
#! ----------------------------------------------------------------------
#! Ran 3 tests in 0.000s
#!
#! FAILED (failures=1, errors=1)
