import asyncio
running = peak = 0
async def job(s, i):
    global running, peak
    async with s:
        running += 1; peak = max(peak, running); await asyncio.sleep(0.01); running -= 1; return i
async def main():
    s = asyncio.Semaphore(3); print(await asyncio.gather(*[job(s, i) for i in range(8)]), peak)
asyncio.run(main())

#| [0, 1, 2, 3, 4, 5, 6, 7] 3
