import asyncio


async def worker(name, log):
    try:
        while True:
            await asyncio.sleep(10)
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise
    finally:
        log.append(f"{name} cleaned")


async def main():
    log = []
    tasks = [asyncio.create_task(worker(n, log), name=n) for n in ("a", "b")]
    await asyncio.sleep(0)
    for task in tasks:
        task.cancel()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    print([type(r).__name__ for r in results])
    print(log)
    print([(t.get_name(), t.cancelled()) for t in tasks])


asyncio.run(main())

#| ['CancelledError', 'CancelledError']
#| ['a cancelled', 'a cleaned', 'b cancelled', 'b cleaned']
#| [('a', True), ('b', True)]
