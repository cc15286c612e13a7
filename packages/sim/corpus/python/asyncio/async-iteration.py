import asyncio


class Ticker:
    def __init__(self, count):
        self.count = count

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.count == 0:
            raise StopAsyncIteration
        self.count -= 1
        await asyncio.sleep(0)
        return self.count


async def squares(limit):
    try:
        for n in range(limit):
            yield n * n
            await asyncio.sleep(0)
    finally:
        print("generator closed")


class Session:
    async def __aenter__(self):
        print("enter")
        return self

    async def __aexit__(self, *details):
        print("exit", details[0])


async def main():
    async for tick in Ticker(3):
        print("tick", tick)
    print([n async for n in squares(4) if n % 2 == 0], {n: n async for n in Ticker(2)})
    async with Session() as session:
        print(type(session).__name__)
    source = squares(9)
    print(await anext(source), await anext(source))
    await source.aclose()


asyncio.run(main())

#| tick 2
#| tick 1
#| tick 0
#| generator closed
#| [0, 4] {1: 1, 0: 0}
#| enter
#| Session
#| exit None
#| 0 1
#| generator closed
