#> every schedule
import threading

TURNS = 2
condition = threading.Condition()
turn = 0
log = []


def speaker(number, word, speakers):
    global turn
    for _ in range(TURNS):
        with condition:
            while turn % speakers != number:
                condition.wait()
            log.append(word)
            turn += 1
            condition.notify_all()


threads = [threading.Thread(target=speaker, args=(n, w, 2)) for n, w in enumerate(["tick", "tock"])]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(" ".join(log), turn)

#| tick tock tick tock 4
