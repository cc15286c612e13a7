import asyncio
async def work(n, d, log):
    log.append(f"s{n}")
    await asyncio.sleep(d)
    log.append(f"e{n}")
    return n * 10
async def main():
    log = []
    t1 = asyncio.create_task(work(1, 0.3, log), name="one")
    t2 = asyncio.create_task(work(2, 0.1, log))
    print(t1.get_name(), t2.get_name(), t1.done())
    print(await t1, await t2, log)
    print(await asyncio.gather(*(work(i, 0.01 * (3 - i), log) for i in range(3))))
    async def bad(): await asyncio.sleep(0.01); raise ValueError('bad')
    try: await asyncio.gather(bad(), work(5, 0.02, log))
    except ValueError as e: print('caught', e)
    print(await asyncio.gather(bad(), work(6, 0.02, log), return_exceptions=True))
    print(log)
    done, pending = await asyncio.wait([asyncio.create_task(work(i, 0.1 * i, log)) for i in (1, 2, 3)], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), [t.result() for t in done])
    for p in pending: p.cancel()
    r = await asyncio.gather(*pending, return_exceptions=True); print([type(x).__name__ for x in r])
    try: await asyncio.wait_for(asyncio.sleep(10), 0.05)
    except asyncio.TimeoutError as e: print('timeout', repr(e))
    print(await asyncio.wait_for(work(9, 0.01, log), 1))
    for c in asyncio.as_completed([work(1, 0.3, log), work(2, 0.1, log), work(3, 0.2, log)]): print(await c)
    try:
        async with asyncio.timeout(0.05): await asyncio.sleep(1)
    except TimeoutError: print('timed out')
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    t = asyncio.create_task(asyncio.sleep(100)); await asyncio.sleep(0); print(t.cancel(), t.cancelled(), t.cancelling())
    try: await t
    except asyncio.CancelledError: print('cancelled', t.cancelled(), t.done())
asyncio.run(main())

#| one Task-3 False
#| 10 20 ['s1', 's2', 'e2', 'e1']
#| [0, 10, 20]
#| caught bad
#| [ValueError('bad'), 60]
#| ['s1', 's2', 'e2', 'e1', 's0', 's1', 's2', 'e2', 'e1', 'e0', 's5', 's6', 'e5', 'e6']
#| 1 2 [10]
#| ['CancelledError', 'CancelledError']
#| timeout TimeoutError()
#| 90
#| 20
#| 30
#| 10
#| timed out
#| Task-1 1
#| True False 1
#| cancelled True True
