import asyncio


async def work():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cancelled inside")
        raise
    finally:
        print("cleaned up")


async def main():
    task = asyncio.create_task(work(), name="worker")
    print(task.get_name(), task.done())
    await asyncio.sleep(0)
    print(task.cancel(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print("awaited a cancelled task", task.cancelled(), task.done())
    quick = asyncio.create_task(asyncio.sleep(0, 5))
    print(await quick, quick.result(), quick.exception())


asyncio.run(main())

#| worker False
#| True False
#| cancelled inside
#| cleaned up
#| awaited a cancelled task True True
#| 5 5 None
