import asyncio
import unittest


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = asyncio.Lock()

    async def withdraw(self, amount):
        async with self.lock:
            if amount > self.balance:
                raise ValueError("not enough")
            await asyncio.sleep(0)
            self.balance -= amount
            return self.balance


class AccountTest(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.account = Account(100)

    async def test_withdraw(self):
        self.assertEqual(await self.account.withdraw(30), 70)

    async def test_at_once(self):
        results = await asyncio.gather(*(self.account.withdraw(60) for _ in range(2)), return_exceptions=True)
        self.assertEqual(results[0], 40)
        self.assertIsInstance(results[1], ValueError)


unittest.main(verbosity=2)

#! test_at_once (__main__.AccountTest.test_at_once) ... ok
#! test_withdraw (__main__.AccountTest.test_withdraw) ... ok
#!
#! ----------------------------------------------------------------------
#! Ran 2 tests in 0.000s
#!
#! OK
