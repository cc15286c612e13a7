import asyncio


async def setter(future, value):
    await asyncio.sleep(0)
    if isinstance(value, Exception):
        future.set_exception(value)
    else:
        future.set_result(value)


async def main():
    loop = asyncio.get_running_loop()
    for value in (42, KeyError("missing")):
        future = loop.create_future()
        future.add_done_callback(lambda f: print("callback", f.done()))
        task = asyncio.create_task(setter(future, value))
        try:
            print("result", await future)
        except KeyError as error:
            print("error", repr(error))
        await task
        await asyncio.sleep(0)
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as error:
        print(type(error).__name__)


asyncio.run(main())

#| callback True
#| result 42
#| callback True
#| error KeyError('missing')
#| InvalidStateError
