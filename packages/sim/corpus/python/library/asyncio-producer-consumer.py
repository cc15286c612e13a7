import asyncio
async def prod(q, n):
    for i in range(n): await q.put(i); print('put', i); await asyncio.sleep(0.1)
    await q.put(None)
async def cons(q):
    while (x := await q.get()) is not None: print('got', x)
async def main():
    q = asyncio.Queue(1); await asyncio.gather(prod(q, 3), cons(q))
asyncio.run(main())

#| put 0
#| got 0
#| put 1
#| got 1
#| put 2
#| got 2
