# A buffer for one piece, made of a condition: the maker runs at most one piece ahead.
#> outcomes 1
import threading

buffer = []
room = threading.Condition()

def make():
    for i in range(3):
        with room:
            while len(buffer) == 1:
                room.wait()
            buffer.append(i)
            print("made", i)
            room.notify_all()

def use():
    for _ in range(3):
        with room:
            while len(buffer) == 0:
                room.wait()
            print("used", buffer.pop())
            room.notify_all()

threads = [threading.Thread(target=make), threading.Thread(target=use)]
for t in threads:
    t.start()
for t in threads:
    t.join()
