import asyncio


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = asyncio.Lock()

    async def unsafe(self, amount):
        before = self.balance
        await asyncio.sleep(0)
        self.balance = before + amount

    async def safe(self, amount):
        async with self.lock:
            await self.unsafe(amount)


async def main():
    for method in ("unsafe", "safe"):
        account = Account(0)
        await asyncio.gather(*(getattr(account, method)(n) for n in (10, 20, 30)))
        print(method, account.balance, account.lock.locked())
    lock = asyncio.Lock()
    order = []

    async def enter(name):
        async with lock:
            order.append(name)
            await asyncio.sleep(0)

    await asyncio.gather(*map(enter, "abc"))
    print(order)
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())

#| unsafe 30 False
#| safe 60 False
#| ['a', 'b', 'c']
#| Lock is not acquired.
