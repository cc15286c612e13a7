# Between the read and the write of a plain increment there is no place where CPython 3.10 to 3.13 gives way.
#> semantics cpython-gil
#> outcomes 1
#> prints "6\n"
import threading
score = 0
def hit():
    global score
    score += 3
players = [threading.Thread(target=hit) for _ in range(2)]
for player in players:
    player.start()
for player in players:
    player.join()
print(score)
