#> every schedule
import threading

ping, pong = threading.Semaphore(1), threading.Semaphore(0)


def player(word, mine, other, rounds):
    for _ in range(rounds):
        mine.acquire()
        print(word)
        other.release()


threads = [threading.Thread(target=player, args=args) for args in (("ping", ping, pong, 2), ("pong", pong, ping, 2))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("game over")

#| ping
#| pong
#| ping
#| pong
#| game over
