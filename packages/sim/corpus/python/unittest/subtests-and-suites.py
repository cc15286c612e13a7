import unittest


class Parity(unittest.TestCase):
    def test_all_even(self):
        for number in (2, 3, 4, 5):
            with self.subTest(number=number):
                self.assertEqual(number % 2, 0)

    def test_cleanups(self):
        self.addCleanup(print, "cleaned first registered")
        self.addCleanup(print, "cleaned last registered")
        print("in the test")


class Skipper(unittest.TestCase):
    def setUp(self):
        self.skipTest("no server")

    def test_one(self):
        print("never")


suite = unittest.TestSuite()
suite.addTest(Parity("test_cleanups"))
suite.addTest(unittest.defaultTestLoader.loadTestsFromTestCase(Skipper))
result = unittest.TextTestRunner(verbosity=2).run(suite)
print(result.testsRun, result.wasSuccessful(), len(result.skipped))
unittest.main(exit=False)

#| in the test
#| cleaned last registered
#| cleaned first registered
#| 2 True 1
#| in the test
#| cleaned last registered
#| cleaned first registered
#! test_cleanups (__main__.Parity.test_cleanups) ... ok
#! test_one (__main__.Skipper.test_one) ... skipped 'no server'
#!
#! ----------------------------------------------------------------------
#! Ran 2 tests in 0.000s
#!
#! OK (skipped=1)
#! FF.s
#! ======================================================================
#! FAIL: test_all_even (__main__.Parity.test_all_even) (number=3)
#! ----------------------------------------------------------------------
#! Traceback (most recent call last):
#!   File "subtests-and-suites.py", line 8, in test_all_even
#!     self.assertEqual(number % 2, 0)
#! AssertionError: 1 != 0
#!
#! ======================================================================
#! FAIL: test_all_even (__main__.Parity.test_all_even) (number=5)
#! ----------------------------------------------------------------------
#! Traceback (most recent call last):
#!   File "subtests-and-suites.py", line 8, in test_all_even
#!     self.assertEqual(number % 2, 0)
#! AssertionError: 1 != 0
#!
#! ----------------------------------------------------------------------
#! Ran 3 tests in 0.000s
#!
#! FAILED (failures=2, skipped=1)
