import asyncio


async def inner(n):
    await asyncio.sleep(0)
    return 1 / n


async def main():
    print(await inner(2))
    await inner(0)


asyncio.run(main())

#> exit 1
#| 0.5
#! Traceback (most recent call last):
#!   File "uncaught-in-main.py", line 14, in <module>
#!     asyncio.run(main())
#!   File "uncaught-in-main.py", line 11, in main
#!     await inner(0)
#!   File "uncaught-in-main.py", line 6, in inner
#!     return 1 / n
#!            ~~^~~
#! ZeroDivisionError: division by zero
