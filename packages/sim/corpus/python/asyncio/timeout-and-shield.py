# What is shielded goes on when the one who waits gives up.
import asyncio


async def slow(name):
    await asyncio.sleep(0.05)
    print(name, "finished")
    return name


async def main():
    inner = asyncio.create_task(slow("shielded"))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.01)
    except asyncio.TimeoutError:
        print("late", inner.cancelled(), inner.done())
    try:
        async with asyncio.timeout(0.01):
            await slow("plain")
    except TimeoutError:
        print("cut off")
    print(await inner)


asyncio.run(main())

#| late False False
#| cut off
#| shielded finished
#| shielded
