# Tries again, waiting longer each time, until it works or is out of tries.
import asyncio


class Flaky:
    def __init__(self, failures):
        self.left = failures

    async def call(self):
        await asyncio.sleep(0.001)
        if self.left:
            self.left -= 1
            raise ConnectionError(f"{self.left} more")
        return "fine"


async def retry(call, tries=3, wait=0.01):
    for attempt in range(1, tries + 1):
        try:
            return await call()
        except ConnectionError as problem:
            print("attempt", attempt, "failed:", problem)
            if attempt == tries:
                raise
            await asyncio.sleep(wait * 2 ** attempt)


async def main():
    print(await retry(Flaky(2).call))
    try:
        await retry(Flaky(5).call, tries=2)
    except ConnectionError as problem:
        print("gave up:", problem)


asyncio.run(main())

#| attempt 1 failed: 1 more
#| attempt 2 failed: 0 more
#| fine
#| attempt 1 failed: 4 more
#| attempt 2 failed: 3 more
#| gave up: 3 more
