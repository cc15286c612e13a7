import unittest


class FakeMailer:
    def __init__(self, fails=False):
        self.sent = []
        self.fails = fails

    def send(self, to, text):
        if self.fails:
            raise ConnectionError("no network")
        self.sent.append((to, text))


class Signup:
    def __init__(self, mailer):
        self.mailer = mailer
        self.users = set()

    def register(self, email):
        if "@" not in email:
            raise ValueError(f"{email!r} is no address")
        self.users.add(email)
        try:
            self.mailer.send(email, "welcome")
        except ConnectionError:
            return "later"
        return "sent"


class SignupTest(unittest.TestCase):
    def test_sends(self):
        mailer = FakeMailer()
        self.assertEqual(Signup(mailer).register("a@b"), "sent")
        self.assertListEqual(mailer.sent, [("a@b", "welcome")])

    def test_network_down(self):
        signup = Signup(FakeMailer(fails=True))
        self.assertEqual(signup.register("a@b"), "later")
        self.assertSetEqual(signup.users, {"a@b"})

    def test_refuses(self):
        signup = Signup(FakeMailer())
        self.assertRaises(ValueError, signup.register, "ab")
        self.assertFalse(signup.users)


unittest.main(verbosity=2)

#! test_network_down (__main__.SignupTest.test_network_down) ... ok
#! test_refuses (__main__.SignupTest.test_refuses) ... ok
#! test_sends (__main__.SignupTest.test_sends) ... ok
#!
#! ----------------------------------------------------------------------
#! Ran 3 tests in 0.000s
#!
#! OK
