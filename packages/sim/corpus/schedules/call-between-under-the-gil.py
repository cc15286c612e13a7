# Since 3.10 CPython gives way at a call: with one between the read and the write, the GIL saves no update.
#> semantics cpython-gil
#> outcomes 2
#> prints "3\n"
#> prints "6\n"
import threading
score = 0
def bonus(before):
    return before + 3
def hit():
    global score
    score = bonus(score)
players = [threading.Thread(target=hit) for _ in range(2)]
for player in players:
    player.start()
for player in players:
    player.join()
print(score)
