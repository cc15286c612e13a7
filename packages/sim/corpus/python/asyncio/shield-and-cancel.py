import asyncio


async def save():
    await asyncio.sleep(0.02)
    print("saved")
    return "ok"


async def request():
    try:
        return await asyncio.shield(save())
    except asyncio.CancelledError:
        print("request cancelled")
        raise


async def main():
    task = asyncio.create_task(request())
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main saw it")
    await asyncio.sleep(0.05)


asyncio.run(main())

#| request cancelled
#| main saw it
#| saved
