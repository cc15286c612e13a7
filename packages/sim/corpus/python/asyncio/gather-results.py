import asyncio


async def fetch(name, delay):
    await asyncio.sleep(delay)
    print("fetched", name)
    return name.upper()


async def main():
    results = await asyncio.gather(fetch("a", 0.2), fetch("b", 0.05), fetch("c", 0.1))
    print(results)
    mixed = await asyncio.gather(fetch("d", 0), asyncio.sleep(0, "slept"), fail(), return_exceptions=True)
    print(mixed)


async def fail():
    raise ValueError("failed")


asyncio.run(main())

#| fetched b
#| fetched c
#| fetched a
#| ['A', 'B', 'C']
#| fetched d
#| ['D', 'slept', ValueError('failed')]
