import asyncio
from collections import defaultdict


class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)

    def on(self, topic):
        def register(handler):
            self.handlers[topic].append(handler)
            return handler
        return register

    async def emit(self, topic, **data):
        handlers = self.handlers.get(topic, [])
        await asyncio.gather(*(handler(**data) for handler in handlers))
        return len(handlers)


bus = Bus()


@bus.on("order")
async def bill(item, price):
    await asyncio.sleep(0)
    print(f"bill {item}: {price:.2f}")


@bus.on("order")
async def ship(item, **_):
    print(f"ship {item}")


async def main():
    print(await bus.emit("order", item="lamp", price=12.5))
    print(await bus.emit("refund", item="lamp"))


asyncio.run(main())

#| ship lamp
#| bill lamp: 12.50
#| 2
#| 0
