import unittest


def grade(score):
    if not 0 <= score <= 100:
        raise ValueError(f"score {score} is out of range")
    for limit, letter in ((90, "A"), (75, "B"), (60, "C")):
        if score >= limit:
            return letter
    return "F"


class GradeTest(unittest.TestCase):
    def test_table(self):
        for score, letter in [(100, "A"), (90, "A"), (89, "B"), (60, "C"), (0, "F")]:
            with self.subTest(score=score):
                self.assertEqual(grade(score), letter)

    def test_refuses(self):
        for score in (-1, 101):
            with self.subTest(score=score), self.assertRaises(ValueError) as caught:
                grade(score)
            self.assertIn(str(score), str(caught.exception))


result = unittest.main(exit=False).result
print(result.testsRun, result.wasSuccessful(), result.failures)

#| 2 True []
#! ..
#! ----------------------------------------------------------------------
#! Ran 2 tests in 0.000s
#!
#! OK
