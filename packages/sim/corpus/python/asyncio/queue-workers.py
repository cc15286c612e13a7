import asyncio


async def worker(name, queue, done):
    while True:
        job = await queue.get()
        await asyncio.sleep(job)
        done.append((name, job))
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    done = []
    for job in (0.3, 0.1, 0.1, 0.2):
        queue.put_nowait(job)
    workers = [asyncio.create_task(worker(n, queue, done)) for n in "ab"]
    await queue.join()
    for w in workers:
        w.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print(done, queue.empty(), queue.qsize())


asyncio.run(main())

#| [('b', 0.1), ('b', 0.1), ('a', 0.3), ('b', 0.2)] True 0
