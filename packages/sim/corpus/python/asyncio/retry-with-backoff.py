import asyncio


class Flaky:
    def __init__(self, failures):
        self.failures = failures
        self.calls = 0

    async def call(self):
        self.calls += 1
        await asyncio.sleep(0)
        if self.calls <= self.failures:
            raise ConnectionError(f"attempt {self.calls} refused")
        return "ok"


async def retry(action, attempts, delay=0.001):
    for attempt in range(1, attempts + 1):
        try:
            return await action()
        except ConnectionError as error:
            print("warning:", error)
            if attempt == attempts:
                raise
            await asyncio.sleep(delay * 2 ** attempt)


async def main():
    print(await retry(Flaky(2).call, 4))
    try:
        await retry(Flaky(9).call, 3)
    except ConnectionError as error:
        print("gave up:", error)


asyncio.run(main())

#| warning: attempt 1 refused
#| warning: attempt 2 refused
#| ok
#| warning: attempt 1 refused
#| warning: attempt 2 refused
#| warning: attempt 3 refused
#| gave up: attempt 3 refused
