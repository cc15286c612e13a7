import asyncio


async def divide(a, b):
    await asyncio.sleep(0)
    return a / b


async def main():
    pairs = [(6, 3), (1, 0), (9, 2), ("x", 1)]
    results = await asyncio.gather(*(divide(a, b) for a, b in pairs), return_exceptions=True)
    for pair, result in zip(pairs, results):
        if isinstance(result, Exception):
            print(pair, "->", type(result).__name__, result)
        else:
            print(pair, "->", result)
    try:
        await asyncio.gather(divide(1, 1), divide(1, 0))
    except ZeroDivisionError as error:
        print("first error:", error)


asyncio.run(main())

#| (6, 3) -> 2.0
#| (1, 0) -> ZeroDivisionError division by zero
#| (9, 2) -> 4.5
#| ('x', 1) -> TypeError unsupported operand type(s) for /: 'str' and 'int'
#| first error: division by zero
