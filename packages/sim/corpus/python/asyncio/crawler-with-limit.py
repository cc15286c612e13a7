# Pages are fetched three at a time at most; the sleeps are the net.
import asyncio

LINKS = {"/": ["/a", "/b"], "/a": ["/c"], "/b": ["/c", "/d"], "/c": [], "/d": ["/"]}


async def fetch(page, limit, running):
    async with limit:
        running.append(page)
        await asyncio.sleep(0.01 * len(page))
        running.remove(page)
        return LINKS[page]


async def crawl(start):
    limit, running = asyncio.Semaphore(3), []
    seen, frontier, depth = {start}, [start], 0
    while frontier:
        found = await asyncio.gather(*(fetch(page, limit, running) for page in frontier))
        print(depth, frontier)
        fresh = sorted({link for links in found for link in links} - seen)
        seen.update(fresh)
        frontier, depth = fresh, depth + 1
    return seen


print(sorted(asyncio.run(crawl("/"))))

#| 0 ['/']
#| 1 ['/a', '/b']
#| 2 ['/c', '/d']
#| ['/', '/a', '/b', '/c', '/d']
