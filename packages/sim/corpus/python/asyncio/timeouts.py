import asyncio


async def slow():
    await asyncio.sleep(5)
    return "never"


async def main():
    try:
        await asyncio.wait_for(slow(), timeout=0.05)
    except asyncio.TimeoutError as error:
        print("timed out", repr(error))
    try:
        async with asyncio.timeout(0.05):
            await slow()
    except TimeoutError:
        print("block timed out")
    print(await asyncio.wait_for(asyncio.sleep(0, "in time"), 1))
    done, pending = await asyncio.wait([asyncio.create_task(slow()), asyncio.create_task(asyncio.sleep(0, "q"))], timeout=0.05)
    print(len(done), len(pending), [t.result() for t in done])
    for t in pending:
        t.cancel()


asyncio.run(main())

#| timed out TimeoutError()
#| block timed out
#| in time
#| 1 1 ['q']
