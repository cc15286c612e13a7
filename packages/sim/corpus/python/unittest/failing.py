import unittest


class Arithmetic(unittest.TestCase):
    def test_adds(self):
        self.assertEqual(1 + 1, 3)

    def test_divides(self):
        1 / 0

    def test_is_true(self):
        """What is false is not true."""
        self.assertTrue(0, "zero")

    def test_compares(self):
        self.assertGreater(1, 2)

    def test_raises(self):
        with self.assertRaises(KeyError):
            pass

    @unittest.skip("not today")
    def test_skipped(self):
        self.fail("never")

    @unittest.expectedFailure
    def test_known(self):
        self.assertEqual([], [1])

    @unittest.expectedFailure
    def test_surprise(self):
        pass


class Lists(unittest.TestCase):
    def test_lists(self):
        self.assertEqual([1, 2, 3], [1, 5, 3])

    def test_texts(self):
        self.assertEqual("left hand", "left band")

    def test_sets(self):
        self.assertEqual({1, 2}, {2, 3})

    def test_dicts(self):
        self.assertEqual({"a": 1}, {"a": 2})


unittest.main()

#> exit 1
#! FFEFxFsuFFFF
#! ======================================================================
#! ERROR: test_divides (__main__.Arithmetic.test_divides)
#! ----------------------------------------------------------------------
#! Traceback (most recent call last):
#!   File "failing.py", line 9, in test_divides
#!     1 / 0
#!     ~~^~~
#! ZeroDivisionError: division by zero
#!
#! ======================================================================
#! FAIL: test_adds (__main__.Arithmetic.test_adds)
#! ----------------------------------------------------------------------
#! Traceback (most recent call last):
#!   File "failing.py", line 6, in test_adds
#!     self.assertEqual(1 + 1, 3)
#! AssertionError: 2 != 3
#!
#! ======================================================================
#! FAIL: test_compares (__main__.Arithmetic.test_compares)
#! ----------------------------------------------------------------------
#! Traceback (most recent call last):
#!   File "failing.py", line 16, in test_compares
#!     self.assertGreater(1, 2)
#! AssertionError: 1 not greater than 2
#!
#! ======================================================================
#! FAIL: test_is_true (__main__.Arithmetic.test_is_true)
#! What is false is not true.
#! ----------------------------------------------------------------------
#! Traceback (most recent call last):
#!   File "failing.py", line 13, in test_is_true
#!     self.assertTrue(0, "zero")
#! AssertionError: 0 is not true : zero
#!
#! ======================================================================
#! FAIL: test_raises (__main__.Arithmetic.test_raises)
#! ----------------------------------------------------------------------
#! Traceback (most recent call last):
#!   File "failing.py", line 19, in test_raises
#!     with self.assertRaises(KeyError):
#! AssertionError: KeyError not raised
#!
#! ======================================================================
#! FAIL: test_dicts (__main__.Lists.test_dicts)
#! ----------------------------------------------------------------------
#! Traceback (most recent call last):
#!   File "failing.py", line 46, in test_dicts
#!     self.assertEqual({"a": 1}, {"a": 2})
#! AssertionError: {'a': 1} != {'a': 2}
#! - {'a': 1}
#! ?       ^
#!
#! + {'a': 2}
#! ?       ^
#!
#!
#! ======================================================================
#! FAIL: test_lists (__main__.Lists.test_lists)
#! ----------------------------------------------------------------------
#! Traceback (most recent call last):
#!   File "failing.py", line 37, in test_lists
#!     self.assertEqual([1, 2, 3], [1, 5, 3])
#! AssertionError: Lists differ: [1, 2, 3] != [1, 5, 3]
#!
#! First differing element 1:
#! 2
#! 5
#!
#! - [1, 2, 3]
#! ?     ^
#!
#! + [1, 5, 3]
#! ?     ^
#!
#!
#! ======================================================================
#! FAIL: test_sets (__main__.Lists.test_sets)
#! ----------------------------------------------------------------------
#! Traceback (most recent call last):
#!   File "failing.py", line 43, in test_sets
#!     self.assertEqual({1, 2}, {2, 3})
#! AssertionError: Items in the first set but not the second:
#! 1
#! Items in the second set but not the first:
#! 3
#!
#! ======================================================================
#! FAIL: test_texts (__main__.Lists.test_texts)
#! ----------------------------------------------------------------------
#! Traceback (most recent call last):
#!   File "failing.py", line 40, in test_texts
#!     self.assertEqual("left hand", "left band")
#! AssertionError: 'left hand' != 'left band'
#! - left hand
#! ?      ^
#! + left band
#! ?      ^
#!
#!
#! ======================================================================
#! UNEXPECTED SUCCESS: test_surprise (__main__.Arithmetic.test_surprise)
#! ----------------------------------------------------------------------
#! Ran 12 tests in 0.000s
#!
#! FAILED (failures=8, errors=1, skipped=1, expected failures=1, unexpected successes=1)
