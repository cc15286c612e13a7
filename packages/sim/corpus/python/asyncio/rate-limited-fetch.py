import asyncio

LIMIT = 2
active = 0
peak = 0


async def fetch(gate, page):
    global active, peak
    async with gate:
        active += 1
        peak = max(peak, active)
        await asyncio.sleep(0.01)
        active -= 1
    return f"page {page}"


async def main():
    gate = asyncio.Semaphore(LIMIT)
    pages = await asyncio.gather(*(fetch(gate, n) for n in range(1, 6)))
    print(pages)
    print("peak", peak, "active", active)


asyncio.run(main())

#| ['page 1', 'page 2', 'page 3', 'page 4', 'page 5']
#| peak 2 active 0
