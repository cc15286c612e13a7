import asyncio
async def w():
    try:
        while True: await asyncio.sleep(1); print('tick')
    except asyncio.CancelledError: print('cancel'); raise
    finally: print('finally')
async def main():
    t = asyncio.create_task(w()); await asyncio.sleep(2.5); t.cancel()
    try: await t
    except asyncio.CancelledError: print('done', t.cancelled())
asyncio.run(main())

#| tick
#| tick
#| cancel
#| finally
#| done True
