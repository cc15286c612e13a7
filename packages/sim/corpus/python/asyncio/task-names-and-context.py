import asyncio
import contextvars

request = contextvars.ContextVar("request", default="none")


async def handle(number):
    request.set(f"r{number}")
    await asyncio.sleep(0)
    return await deeper()


async def deeper():
    await asyncio.sleep(0)
    task = asyncio.current_task()
    return f"{task.get_name()} serves {request.get()}"


async def main():
    tasks = [asyncio.create_task(handle(n), name=f"handler-{n}") for n in range(3)]
    print(len(asyncio.all_tasks()), request.get())
    for task in tasks:
        print(await task)
    print(request.get(), [task.done() for task in tasks])
    await handle(9)
    print(request.get())


asyncio.run(main())

#| 4 none
#| handler-0 serves r0
#| handler-1 serves r1
#| handler-2 serves r2
#| none [True, True, True]
#| r9
