import asyncio
async def main():
    loop = asyncio.get_running_loop()
    def cb(n): print('cb', n)
    loop.call_later(0.2, cb, 2); loop.call_later(0.1, cb, 1); loop.call_soon(cb, 0); h = loop.call_later(0.15, cb, 'never'); h.cancel()
    await asyncio.sleep(0.3); print('end', h.cancelled())
asyncio.run(main())

#| cb 0
#| cb 1
#| cb 2
#| end True
