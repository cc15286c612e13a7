import asyncio
import itertools


async def main():
    queue = asyncio.PriorityQueue()
    order = itertools.count()
    for priority, job in [(3, "sweep"), (1, "alarm"), (2, "backup"), (1, "restart")]:
        await queue.put((priority, next(order), job))

    async def run(name):
        done = []
        while not queue.empty():
            priority, _, job = await queue.get()
            done.append((priority, job))
            queue.task_done()
        return name, done

    name, done = await run("worker")
    await queue.join()
    for priority, job in done:
        print(f"{name}: {job} ({priority})")
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(type(error).__name__)


asyncio.run(main())

#| worker: alarm (1)
#| worker: restart (1)
#| worker: backup (2)
#| worker: sweep (3)
#| QueueEmpty
