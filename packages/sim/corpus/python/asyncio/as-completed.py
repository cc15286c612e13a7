import asyncio
import time


async def nap(n):
    await asyncio.sleep(n)
    return n


async def main():
    started = time.perf_counter()
    for next_done in asyncio.as_completed([nap(0.3), nap(0.1), nap(0.2)]):
        print(await next_done)
    print(time.perf_counter() - started >= 0.3)
    done, pending = await asyncio.wait([asyncio.create_task(nap(n)) for n in (0.1, 0.4)], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), done.pop().result())
    pending.pop().cancel()


asyncio.run(main())

#| 0.1
#| 0.2
#| 0.3
#| True
#| 1 1 0.1
