import asyncio
from contextlib import AsyncExitStack, asynccontextmanager


@asynccontextmanager
async def connection(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(0)
        print("close", name)


async def main():
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(connection(n)) for n in ("db", "cache")]
        print(names)
    try:
        async with connection("mail") as name:
            raise RuntimeError(f"{name} is down")
    except RuntimeError as error:
        print("caught", error)


asyncio.run(main())

#| open db
#| open cache
#| ['DB', 'CACHE']
#| close cache
#| close db
#| open mail
#| close mail
#| caught MAIL is down
