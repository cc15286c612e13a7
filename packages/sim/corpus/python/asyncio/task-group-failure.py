import asyncio


async def step(name, turns, error=None):
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
        if error:
            raise error
        print(name, "finished")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            quick = group.create_task(step("quick", 1))
            bad = group.create_task(step("bad", 2, ValueError("broken")))
            slow = group.create_task(step("slow", 50))
        print("never")
    except* ValueError as problems:
        print(problems.message, problems.exceptions)
    print(quick.cancelled(), bad.exception(), slow.cancelled())
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(asyncio.sleep(0, n)) for n in range(3)]
    print([task.result() for task in tasks])


asyncio.run(main())

#| quick finished
#| slow cancelled
#| unhandled errors in a TaskGroup (ValueError('broken'),)
#| False broken True
#| [0, 1, 2]
