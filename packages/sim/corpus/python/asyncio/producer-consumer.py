import asyncio


async def produce(queue):
    for n in range(4):
        await queue.put(n)
        print("put", n, queue.qsize())
    await queue.put(None)


async def consume(queue):
    total = 0
    while (n := await queue.get()) is not None:
        print("got", n)
        total += n
        await asyncio.sleep(0.01)
    return total


async def main():
    queue = asyncio.Queue(maxsize=2)
    _, total = await asyncio.gather(produce(queue), consume(queue))
    print("total", total)


asyncio.run(main())

#| put 0 1
#| put 1 2
#| got 0
#| put 2 2
#| got 1
#| put 3 2
#| got 2
#| got 3
#| total 6
