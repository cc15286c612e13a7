import asyncio
async def agen(n):
    for i in range(n):
        await asyncio.sleep(0.01); yield i
class AIt:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 3: raise StopAsyncIteration
        await asyncio.sleep(0); return self.n
class ACM:
    async def __aenter__(self): print('enter'); await asyncio.sleep(0); return self
    async def __aexit__(self, *a): print('exit', a[0]); return True
async def main():
    print([x async for x in agen(3)], {x: y async for x, y in pairs()}, [x async for x in AIt() if x != 2])
    async for x in AIt(): print(x)
    else: print('else')
    async with ACM() as a: raise ValueError('x')
    results = await asyncio.gather(a_sum(3), a_sum(4)); print(results)
async def pairs():
    yield 1, 2
    yield 3, 4
async def a_sum(n): return sum([i async for i in agen(n)])
asyncio.run(main())
loop = asyncio.new_event_loop()
async def hello(): return 'hi'
print(loop.run_until_complete(hello())); 
def stop(): print('stopping'); loop.stop()
loop.call_later(0.1, stop); loop.run_forever(); loop.close(); print(loop.is_closed())
async def ticker(name, n):
    for i in range(n): print(name, i); await asyncio.sleep(0)
async def m2():
    await asyncio.gather(ticker('A', 3), ticker('B', 2), ticker('C', 3))
asyncio.run(m2())
async def chain(n):
    if n == 0: return 0
    return 1 + await chain(n - 1)
print(asyncio.run(chain(20)))
async def t1():
    def blocking(x): return x * 2
    print(await asyncio.to_thread(blocking, 21))
    print(await asyncio.get_running_loop().run_in_executor(None, blocking, 4))
asyncio.run(t1())
async def err():
    async def inner(): raise KeyError('deep')
    t = asyncio.create_task(inner())
    try: await t
    except KeyError as e: print('KeyError', e)
    print(t.exception().__class__.__name__)
asyncio.run(err())
with asyncio.Runner() as r: print(r.run(hello()))
import contextvars
v = contextvars.ContextVar('v', default='d')
async def cv(n): v.set(n); await asyncio.sleep(0.01); return v.get()
async def cvm(): print(await asyncio.gather(cv(1), cv(2)), v.get())
asyncio.run(cvm())
async def nested():
    try: asyncio.run(hello())
    except RuntimeError as e: print(e)
asyncio.run(nested())
import time
async def timed():
    s = time.perf_counter(); await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2)); print(round(time.perf_counter() - s))
    l = asyncio.get_running_loop(); a = l.time(); await asyncio.sleep(0.5); print(round(l.time() - a, 1))
asyncio.run(timed())

#| [0, 1, 2] {1: 2, 3: 4} [1, 3]
#| 1
#| 2
#| 3
#| else
#| enter
#| exit <class 'ValueError'>
#| [3, 6]
#| hi
#| stopping
#| True
#| A 0
#| B 0
#| C 0
#| A 1
#| B 1
#| C 1
#| A 2
#| C 2
#| 20
#| 42
#| 8
#| KeyError 'deep'
#| KeyError
#| hi
#| [1, 2] d
#| asyncio.run() cannot be called from a running event loop
#| 2
#| 0.5
