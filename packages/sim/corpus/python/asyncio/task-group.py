import asyncio


async def step(n):
    await asyncio.sleep(n / 100)
    if n == 2:
        raise ValueError("two")
    return n


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(step(n)) for n in (1, 3)]
    print([t.result() for t in tasks])
    try:
        async with asyncio.TaskGroup() as group:
            bad = group.create_task(step(2))
            long = group.create_task(step(50))
    except* ValueError as errors:
        print([str(e) for e in errors.exceptions], bad.done(), long.cancelled())


asyncio.run(main())

#| [1, 3]
#| ['two'] True True
