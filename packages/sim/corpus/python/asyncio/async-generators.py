import asyncio


async def ticker(limit):
    try:
        for n in range(limit):
            yield n
            await asyncio.sleep(0)
    finally:
        print("ticker closed")


async def evens(source):
    async for n in source:
        if n % 2 == 0:
            yield n


class Countdown:
    def __init__(self, start):
        self.n = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n + 1


async def main():
    print([n async for n in evens(ticker(7))])
    print({n: n * n async for n in Countdown(3)})
    ticks = ticker(10)
    async for n in ticks:
        if n == 2:
            break
    await ticks.aclose()
    print(await anext(Countdown(5)), await anext(Countdown(0), "nothing"))


asyncio.run(main())

#| ticker closed
#| [0, 2, 4, 6]
#| {3: 9, 2: 4, 1: 1}
#| ticker closed
#| 5 nothing
