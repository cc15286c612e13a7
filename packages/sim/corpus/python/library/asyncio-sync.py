import asyncio
async def worker(name, q, res):
    while True:
        item = await q.get()
        await asyncio.sleep(0.01 * item)
        res.append((name, item)); q.task_done()
async def main():
    q = asyncio.Queue(maxsize=2); res = []
    ws = [asyncio.create_task(worker(f'w{i}', q, res)) for i in range(2)]
    for i in range(6): await q.put(i); print('put', i, q.qsize(), q.full())
    await q.join(); print(res)
    for w in ws: w.cancel()
    print(await asyncio.gather(*ws, return_exceptions=True))
    lock = asyncio.Lock()
    async def crit(n):
        async with lock:
            print('in', n, lock.locked()); await asyncio.sleep(0.01); print('out', n)
    await asyncio.gather(*(crit(i) for i in range(3)))
    try: lock.release()
    except RuntimeError as e: print(e)
    ev = asyncio.Event()
    async def waiter(n): await ev.wait(); print('woke', n)
    ts = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0.01); ev.set(); await asyncio.gather(*ts); print(ev.is_set())
    sem = asyncio.Semaphore(2)
    async def lim(n):
        async with sem: print('sem', n); await asyncio.sleep(0.01 * (n + 1)); print('rel', n)
    await asyncio.gather(*(lim(i) for i in range(4)))
    bs = asyncio.BoundedSemaphore(1)
    try: bs.release()
    except ValueError as e: print(e)
    cond = asyncio.Condition(); items = []
    async def cons(n):
        async with cond:
            await cond.wait_for(lambda: items); print('got', n, items.pop())
    async def prod():
        for i in range(2):
            await asyncio.sleep(0.01)
            async with cond: items.append(i); cond.notify()
    await asyncio.gather(cons(1), cons(2), prod())
    bar = asyncio.Barrier(3)
    async def b(n): i = await bar.wait(); print('passed', n, i)
    await asyncio.gather(*(b(i) for i in range(3)))
    pq = asyncio.PriorityQueue()
    for x in (3, 1, 2): pq.put_nowait(x)
    lq = asyncio.LifoQueue()
    for x in (3, 1, 2): lq.put_nowait(x)
    print([pq.get_nowait() for _ in range(3)], [lq.get_nowait() for _ in range(3)])
    try: pq.get_nowait()
    except asyncio.QueueEmpty: print('empty')
    q1 = asyncio.Queue(1); q1.put_nowait(1)
    try: q1.put_nowait(2)
    except asyncio.QueueFull: print('full')
    try: await asyncio.wait_for(asyncio.Queue().get(), 0.01)
    except asyncio.TimeoutError: print('q timeout')
asyncio.run(main())

#| put 0 1 False
#| put 1 2 True
#| put 2 1 False
#| put 3 2 True
#| put 4 2 True
#| put 5 2 True
#| [('w0', 0), ('w1', 1), ('w0', 2), ('w1', 3), ('w0', 4), ('w1', 5)]
#| [CancelledError(''), CancelledError('')]
#| in 0 True
#| out 0
#| in 1 True
#| out 1
#| in 2 True
#| out 2
#| Lock is not acquired.
#| woke 0
#| woke 1
#| woke 2
#| True
#| sem 0
#| sem 1
#| rel 0
#| sem 2
#| rel 1
#| sem 3
#| rel 2
#| rel 3
#| BoundedSemaphore released too many times
#| got 1 0
#| got 2 1
#| passed 2 2
#| passed 0 0
#| passed 1 1
#| [1, 2, 3] [2, 1, 3]
#| empty
#| full
#| q timeout
