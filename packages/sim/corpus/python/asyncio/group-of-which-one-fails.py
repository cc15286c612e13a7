# One task of a group fails: the others are cancelled.
import asyncio


cancelled = []


async def steady(name):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        cancelled.append(name)
        raise


async def fail():
    await asyncio.sleep(0)
    raise ValueError("no good")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(steady("a"))
            group.create_task(fail())
            group.create_task(steady("b"))
    except* ValueError as group:
        print(len(group.exceptions), group.exceptions[0], sorted(cancelled))


asyncio.run(main())

#| 1 no good ['a', 'b']
