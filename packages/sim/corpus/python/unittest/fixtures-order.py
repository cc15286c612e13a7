import unittest

log = []


class Fixtures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append("class up")

    @classmethod
    def tearDownClass(cls):
        log.append("class down")

    def setUp(self):
        log.append("up")
        self.addCleanup(log.append, "cleanup")

    def tearDown(self):
        log.append("down")

    def test_b(self):
        log.append("b")

    def test_a(self):
        log.append("a")
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertIn("up", log)


unittest.main(exit=False)
print(log)

#| ['class up', 'up', 'a', 'down', 'cleanup', 'up', 'b', 'down', 'cleanup', 'class down']
#! ..
#! ----------------------------------------------------------------------
#! Ran 2 tests in 0.000s
#!
#! OK
