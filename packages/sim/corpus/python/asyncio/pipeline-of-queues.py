import asyncio

STOP = object()


async def numbers(out, limit):
    for n in range(limit):
        await out.put(n)
    await out.put(STOP)


async def stage(source, out, change):
    while (item := await source.get()) is not STOP:
        await out.put(change(item))
    await out.put(STOP)


async def collect(source):
    result = []
    while (item := await source.get()) is not STOP:
        result.append(item)
    return result


async def main():
    first, second, third = (asyncio.Queue(maxsize=2) for _ in range(3))
    *_, result = await asyncio.gather(
        numbers(first, 6),
        stage(first, second, lambda n: n * n),
        stage(second, third, lambda n: f"<{n}>"),
        collect(third),
    )
    print(" ".join(result))
    print(first.empty(), second.qsize(), third.full())


asyncio.run(main())

#| <0> <1> <4> <9> <16> <25>
#| True 0 False
