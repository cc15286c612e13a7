import asyncio


async def player(name, turn, other, rounds, log):
    for number in range(1, rounds + 1):
        await turn.wait()
        turn.clear()
        log.append(f"{name}{number}")
        other.set()


async def main():
    log = []
    ping, pong = asyncio.Event(), asyncio.Event()
    players = [
        asyncio.create_task(player("ping", ping, pong, 3, log)),
        asyncio.create_task(player("pong", pong, ping, 3, log)),
    ]
    ping.set()
    await asyncio.gather(*players)
    print(" ".join(log))
    print([task.done() for task in players])


asyncio.run(main())

#| ping1 pong1 ping2 pong2 ping3 pong3
#| [True, True]
