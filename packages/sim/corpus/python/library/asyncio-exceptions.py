import asyncio
async def bad(n): await asyncio.sleep(n / 100); raise ValueError(n)
async def main():
    r = await asyncio.gather(bad(2), bad(1), return_exceptions=True); print(r)
    ts = [asyncio.create_task(bad(i)) for i in (3, 1, 2)]
    d, p = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION); print(len(d), len(p), [t.exception() for t in d])
    for t in p: t.cancel()
    try:
        async with asyncio.TaskGroup() as g: g.create_task(bad(1)); g.create_task(bad(1))
    except* ValueError as e: print(len(e.exceptions))
asyncio.run(main())

#| [ValueError(2), ValueError(1)]
#| 1 2 [ValueError(1)]
#| 2
