import asyncio
async def main():
    async def f(n):
        try:
            await asyncio.sleep(n); print('done', n); return n
        except asyncio.CancelledError: print('cancelled', n); raise
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(f(0.1)); b = tg.create_task(f(0.2))
    print(a.result(), b.result())
    async def boom(): await asyncio.sleep(0.05); raise ValueError('boom')
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(f(1)); tg.create_task(boom())
    except* ValueError as eg: print('group', eg.exceptions, eg.message)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(f(3)); await asyncio.sleep(0); raise KeyError('body')
    except BaseExceptionGroup as eg: print(repr(eg))
    inner = asyncio.create_task(f(0.4))
    try: await asyncio.wait_for(asyncio.shield(inner), 0.05)
    except TimeoutError: print('shielded timeout', inner.cancelled())
    print(await inner)
    fut = asyncio.get_running_loop().create_future()
    fut.add_done_callback(lambda f: print('cb', f.result()))
    asyncio.get_running_loop().call_later(0.1, fut.set_result, 'val')
    print(await fut, fut.done())
    try: fut.set_result(1)
    except asyncio.InvalidStateError as e: print('ISE', e)
    f2 = asyncio.Future(); f2.set_exception(RuntimeError('x'))
    try: await f2
    except RuntimeError as e: print('fut exc', e)
    print(f2.exception(), asyncio.Future())
    async def slow_cleanup():
        try: await asyncio.sleep(10)
        finally:
            print('cleaning'); await asyncio.sleep(0.01); print('cleaned')
    t = asyncio.create_task(slow_cleanup()); await asyncio.sleep(0.01); t.cancel('msg')
    try: await t
    except asyncio.CancelledError as e: print('C', e.args)
    async def stubborn():
        try: await asyncio.sleep(10)
        except asyncio.CancelledError: print('ignored'); return 'survived'
    t = asyncio.create_task(stubborn()); await asyncio.sleep(0); t.cancel(); print(await t)
    loop = asyncio.get_running_loop()
    loop.call_soon(print, 'soon'); loop.call_soon(print, 'soon2'); await asyncio.sleep(0); print('after')
    print(asyncio.iscoroutinefunction(f), asyncio.iscoroutine(5), asyncio.isfuture(t))
    t = asyncio.create_task(f(50))
    await asyncio.sleep(0)
asyncio.run(main())
try: asyncio.run(5)
except ValueError as e: print(e)

#| done 0.1
#| done 0.2
#| 0.1 0.2
#| cancelled 1
#| group (ValueError('boom'),) unhandled errors in a TaskGroup
#| cancelled 3
#| ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('body')])
#| shielded timeout False
#| done 0.4
#| 0.4
#| cb val
#| val True
#| ISE invalid state
#| fut exc x
#| x <Future pending>
#| cleaning
#| cleaned
#| C ('msg',)
#| ignored
#| survived
#| soon
#| soon2
#| after
#| True False True
#| cancelled 50
#| a coroutine was expected, got 5
