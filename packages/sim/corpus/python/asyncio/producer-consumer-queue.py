# One producer, two consumers, a queue of two places.
import asyncio


async def produce(queue):
    for n in range(4):
        await queue.put(n)
        print("put", n)


async def consume(name, queue, out):
    while True:
        n = await queue.get()
        await asyncio.sleep(0)
        out.append((name, n * 10))
        queue.task_done()


async def main():
    queue, out = asyncio.Queue(maxsize=2), []
    consumers = [asyncio.create_task(consume(name, queue, out)) for name in "xy"]
    await produce(queue)
    await queue.join()
    for c in consumers:
        c.cancel()
    ended = await asyncio.gather(*consumers, return_exceptions=True)
    print(out, [type(e).__name__ for e in ended])


asyncio.run(main())

#| put 0
#| put 1
#| put 2
#| put 3
#| [('x', 0), ('y', 10), ('x', 20), ('y', 30)] ['CancelledError', 'CancelledError']
