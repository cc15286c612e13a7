import asyncio
async def t(n):
    for i in range(3): print(n, i); await asyncio.sleep(0)
    return n
async def main():
    a = asyncio.create_task(t('a')); print('created'); b = asyncio.create_task(t('b'))
    print(await b, await a, await t('c'))
asyncio.run(main())

#| created
#| a 0
#| b 0
#| a 1
#| b 1
#| a 2
#| b 2
#| c 0
#| c 1
#| c 2
#| b a c
