import asyncio


def told(future):
    print("told", future.result())


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(told)
    loop.call_soon(print, "soon")
    loop.call_later(0.02, future.set_result, "value")
    handle = loop.call_later(0.01, print, "never")
    handle.cancel()
    print(await future, future.done())
    task = asyncio.ensure_future(asyncio.sleep(0.01, "t"))
    task.add_done_callback(told)
    await task
    await asyncio.sleep(0)
    print(await asyncio.to_thread(pow, 2, 5), await loop.run_in_executor(None, len, "four"))


asyncio.run(main())

#| soon
#| told value
#| value True
#| told t
#| 32 4
