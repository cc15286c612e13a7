import asyncio

log = []


async def critical(name, lock):
    async with lock:
        log.append(name + " in")
        await asyncio.sleep(0.01)
        log.append(name + " out")


async def waiter(event, name):
    await event.wait()
    log.append(name)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(critical(n, lock) for n in "ab"))
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(event, n)) for n in "xy"]
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*tasks)
    limit = asyncio.Semaphore(2)
    async with limit, limit:
        print(limit.locked(), lock.locked())
    print(log)


asyncio.run(main())

#| True False
#| ['a in', 'a out', 'b in', 'b out', 'x', 'y']
