# Two threads take turns by two events.
#> every schedule
import threading

turns = {"ping": threading.Event(), "pong": threading.Event()}
said = []


def play(mine, other, rounds):
    for n in range(rounds):
        turns[mine].wait()
        turns[mine].clear()
        said.append(f"{mine}{n}")
        turns[other].set()


players = [threading.Thread(target=play, args=pair + (2,)) for pair in (("ping", "pong"), ("pong", "ping"))]
for p in players:
    p.start()
turns["ping"].set()
for p in players:
    p.join()
print(said, turns["ping"].is_set(), turns["pong"].is_set())

#| ['ping0', 'pong0', 'ping1', 'pong1'] True False
