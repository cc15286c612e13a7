import asyncio


async def eater(name, condition, plates):
    async with condition:
        await condition.wait_for(lambda: plates)
        print(name, "takes", plates.pop())


async def main():
    condition, plates = asyncio.Condition(), []
    tasks = [asyncio.create_task(eater(n, condition, plates)) for n in ("a", "b")]
    await asyncio.sleep(0)
    for plate in (1, 2):
        async with condition:
            plates.append(plate)
            condition.notify()
        await asyncio.sleep(0)
    await asyncio.gather(*tasks)
    barrier = asyncio.Barrier(2)
    print(sorted(await asyncio.gather(barrier.wait(), barrier.wait())))


asyncio.run(main())

#| a takes 1
#| b takes 2
#| [0, 1]
