# Started in any order, said in one: each waits for the one before.
#> outcomes 1
import threading

events = [threading.Event() for _ in range(3)]
events[0].set()

def say(i, word):
    events[i].wait()
    print(word)
    if i < 2:
        events[i + 1].set()

threads = [threading.Thread(target=say, args=(i, word)) for i, word in [(2, "third"), (0, "first"), (1, "second")]]
for t in threads:
    t.start()
for t in threads:
    t.join()
