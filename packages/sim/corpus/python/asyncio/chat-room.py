import asyncio


class Room:
    def __init__(self):
        self.members = {}
        self.history = []

    def join(self, name):
        self.members[name] = asyncio.Queue()
        return self.members[name]

    async def say(self, who, text):
        self.history.append((who, text))
        for name, inbox in self.members.items():
            if name != who:
                await inbox.put(f"{who}: {text}")


async def member(room, name, inbox, lines, heard):
    for line in lines:
        await room.say(name, line)
        await asyncio.sleep(0)
    await asyncio.sleep(0)
    while not inbox.empty():
        heard.setdefault(name, []).append(inbox.get_nowait())


async def main():
    room, heard = Room(), {}
    scripts = {"ann": ["hi", "bye"], "bob": ["hello"], "cid": []}
    inboxes = {name: room.join(name) for name in scripts}
    async with asyncio.TaskGroup() as group:
        for name, lines in scripts.items():
            group.create_task(member(room, name, inboxes[name], lines, heard))
    print(room.history)
    for name in scripts:
        print(name, "heard", heard.get(name, []), "left", inboxes[name].qsize())


asyncio.run(main())

#| [('ann', 'hi'), ('bob', 'hello'), ('ann', 'bye')]
#| ann heard ['bob: hello'] left 0
#| bob heard ['ann: hi', 'ann: bye'] left 0
#| cid heard ['ann: hi', 'bob: hello', 'ann: bye'] left 0
